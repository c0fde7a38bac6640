/**
 * $search over messages: every word must begin a word of subject, body or an address; `subject:x` and
 * the like look at one of them. Nothing that sorts or filters may stand beside it.
 */
import { plainText } from '#sandbox/mailbox/bodyText.ts'
import type { Recipient, StoredMessage } from '#sandbox/mailbox/message.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'

type Texts = Readonly<Record<string, (message: StoredMessage) => string>>

const named = (...people: readonly (Recipient | null)[]) =>
  people
    .map((one) => `${one?.emailAddress.name ?? ''} ${one?.emailAddress.address ?? ''}`)
    .join(' ')

const texts: Texts = {
  subject: ({ subject }) => subject,
  body: ({ body }) => plainText(body),
  from: ({ from }) => named(from),
  to: ({ toRecipients }) => named(...toRecipients),
  recipients: ({ toRecipients, ccRecipients, bccRecipients }) =>
    named(...toRecipients, ...ccRecipients, ...bccRecipients),
}

export function searchMessages(
  call: GraphCall,
  messages: readonly StoredMessage[],
): readonly StoredMessage[] {
  const search = call.req.query('$search')
  if (search === undefined) return messages
  for (const [name, code] of Object.entries(forbidden)) {
    if (call.req.query(name) !== undefined) throw badRequestOf(code, name)
  }
  const [, wanted] = /^"([^"]*)"$/.exec(search.trim()) ?? []
  if (!wanted?.trim()) throw badRequest(`Syntax error: character '${search}' is not valid.`)
  const terms = wanted.trim().split(/\s+/).map(toTerm)
  return messages.filter((message) => terms.every((matches) => matches(message)))
}

/** Graph names the option with a capital letter inside, whatever was asked. */
const forbidden = {
  $orderby: 'SearchWithOrderBy',
  $filter: 'SearchWithFilter',
  $skip: 'SearchWithSkip',
}

function badRequestOf(code: string, name: string) {
  const shown = name === '$orderby' ? '$orderBy' : name
  const sentence = `The query parameter '${shown}' is not supported with '$search'.`
  return new GraphError(400, code, sentence)
}

function toTerm(term: string): (message: StoredMessage) => boolean {
  const [, property = '', rest = ''] = /^(\w+):(.+)$/.exec(term) ?? []
  const one = texts[property.toLowerCase()]
  const looked = one ? [one] : Object.values(texts)
  const start = (one ? rest : term).toLowerCase()
  return (message) =>
    looked.some((text) =>
      text(message)
        .toLowerCase()
        .split(/[^\p{L}\p{N}@.'-]+/u)
        .some((word) => word.startsWith(start)),
    )
}
