/**
 * The people of a header (RFC 5322, 3.4), read by the reader of the address fields: comments name nobody, the
 * members of a group are people, and behind a name a comment that holds an address and nothing else is that person's.
 *
 * It judges no address: what a mail says it was sent to is shown.
 */
import { quoteWords } from '#compose/recipients/parse/encodedWords.ts'
import { readPeople } from '#compose/recipients/parse/readPeople.ts'
import { listsOf, type Token } from '#compose/recipients/parse/tokens.ts'
import { withoutUnseen } from '#compose/recipients/parse/unseen.ts'

export type Mailbox = { readonly name: string; readonly address: string }

export function readAddresses(value: string): Mailbox[] {
  return listsOf(withoutUnseen(quoteWords(value)))
    .flatMap((tokens) => readPeople(withoutAngleLabel(tokens)))
    .map(({ name, address }) => ({ name, address }))
    .filter(({ name, address }) => name || address)
}

/** `"Someone" <valid@example.net>:<attacker@example.org>`: in front of a colon stands no mailbox. */
function withoutAngleLabel(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'word' && text.startsWith(':') && tokens[index - 1]?.kind === 'angle',
  )
  return at < 0 ? tokens : tokens.slice(at + 1)
}
