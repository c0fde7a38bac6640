/**
 * Reads one list of mailboxes (RFC 5322 section 3.4), as people write them: the address in angle
 * brackets or bare, a name before or behind it, in quotes or not, and with commas in it.
 *
 * It only reads. Whether nothing was lost, and whether an address is one, is for its caller to say. A
 * list with a label in it is not read, for labels are its caller's, too; nor is one in which quotes
 * stick to a bare address, for nobody knows which part of it they should quote.
 */
import { commentedAddress, isComment, token } from './splitList.ts'

export type Mailbox = { readonly name: string; readonly address: string }

export function readMailboxes(list: string): readonly Mailbox[] | undefined {
  const elements: string[][] = [[]]
  for (const each of list.match(token) ?? []) {
    if (each === ',') elements.push([])
    else if (isLabel(each)) return undefined
    else elements.at(-1)?.push(each)
  }
  if (elements.some(hasStuckQuotes)) return undefined
  return withWholeNames(elements.map(readMailbox).filter(({ name, address }) => name || address))
}

function isLabel(each: string): boolean {
  return /^[^"(<]*:(?!\/)/.test(each)
}

function hasStuckQuotes(tokens: readonly string[]): boolean {
  const isText = (each = ' ') => /^[^\s<(]/.test(each)
  return (
    !tokens.some(isBracket) &&
    tokens.some((each, at) => isQuoted(each) && (isText(tokens[at - 1]) || isText(tokens[at + 1])))
  )
}

/**
 * A comment is a name where there is no other, and an address where it holds one and nothing else. An
 * address among the words of a comment is nobody's (RFC 5322, 3.2.2).
 */
function readMailbox(tokens: readonly string[]): Mailbox {
  const texts = tokens.map((each) => (isComment(each) ? ' ' : each))
  const comments = tokens.filter(isComment)
  const { name, address } = readTexts(texts)
  if (name && address) return { name, address }
  if (address) return { name: comments.filter(isRemark).map(inside).join(' '), address }
  const [found, ...others] = comments.flatMap((each) => commentedAddress(each) ?? [])
  if (found && others.length === 0) return { name, address: found }
  const [only] = comments
  if (only && !name && comments.length === 1) return readOneComment(only)
  return { name: tokens.map(unquoted).join('').trim(), address: '' }
}

/** Round brackets around all there is are punctuation, if an angle bracket says what they hold. */
function readOneComment(comment: string): Mailbox {
  const mailbox = readTexts(inside(comment).match(token) ?? [])
  const isNamed = /<[^<>]*@[^<>]*>\s*$/.test(inside(comment))
  return isNamed || !mailbox.address ? mailbox : { name: comment, address: '' }
}

const inside = (comment: string) => comment.slice(1, -1)

const isRemark = (comment: string) => !comment.includes('@')

function readTexts(tokens: readonly string[]): Mailbox {
  const at = addressAt(tokens)
  const name = tokens.map((each, index) => (index === at ? ' ' : unquoted(each))).join('')
  const found = tokens[at]?.replace(/^<(.*)>$/s, '$1') ?? ''
  const address = isQuoted(found) ? unquoted(found) : found
  return { name: name.trim(), address: address.trim() }
}

/** An angle bracket says so itself; else what looks like an address, last of all in quotes. */
function addressAt(tokens: readonly string[]): number {
  const bracket = tokens.findIndex(isBracket)
  if (bracket >= 0) return bracket
  const bare = tokens.findLastIndex((each) => /^(?:"[^]*"|[^@"]+)@[^@"]+$/.test(each))
  if (bare >= 0) return bare
  return tokens.findIndex((each) => isQuoted(each) && /^[^@\s]+@[^@\s]+$/.test(unquoted(each)))
}

function isBracket(each: string): boolean {
  return /^<.*\S.*>$/s.test(each)
}

function isQuoted(each: string): boolean {
  return each.length > 1 && each.startsWith('"') && each.endsWith('"')
}

function unquoted(each: string): string {
  return isQuoted(each) ? each.slice(1, -1).replace(/\\(.)/gs, '$1') : each
}

/** `Lovelace, Ada <ada@x.org>` has a comma in its name; `bob, ada@x.org` are two. */
function withWholeNames(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  const whole: Mailbox[] = []
  let names: Mailbox[] = []
  for (const mailbox of mailboxes) {
    if (!mailbox.address) {
      names.push(mailbox)
      continue
    }
    if (mailbox.name) {
      const name = [...names, mailbox].map((part) => part.name).join(', ')
      whole.push({ ...mailbox, name })
    } else {
      whole.push(...names, mailbox)
    }
    names = []
  }
  return [...whole, ...names]
}
