/**
 * Reads the message out of the page's address: `?to=…&subject=…`, `?mailto=mailto:…` (RFC 6068) or
 * `?reply=…`. Never throws, and loses nothing.
 *
 * The body is text, never HTML. Headers come only by `header.x-…` of our own links: a mailto: link
 * may set none but those that the writer sees in the message (RFC 6068, 7).
 */
import { plainCopy } from '#compose/body/body.ts'
import type { HeaderRow } from '#compose/headers/headers.ts'
import { importances } from '#compose/importance/importance.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { decodeWords } from '#compose/recipients/parse/encodedWords.ts'
import { parseRecipients } from '#compose/recipients/parse/parseRecipients.ts'
import type { RecipientFieldName } from '#compose/recipients/recipients.ts'
import { parseMessageReference } from '#graph/messageReference.ts'
import { manyLines, oneLine } from './cleanText.ts'
import { flagNames, isFlagWord, toFlag, type FlagWords } from './linkedFlag.ts'
import type { LinkRequest, LinkEnvironment } from './linkRequest.ts'
import type { OpenRequest, WhyIgnored } from '#session/arrivedLink.ts'
import { readMailto, readSearch, type LinkField, type ReadFields } from './readFields.ts'

type Reading = {
  readonly edits: MessageEdit[]
  readonly headers: HeaderRow[]
  readonly flag: FlagWords
  readonly seen: Set<string>
  readonly newId: () => string
  open?: OpenRequest
}

const lines: Readonly<Record<string, RecipientFieldName>> = {
  ...{ to: 'to', cc: 'cc', bcc: 'bcc' },
  ...{ replyto: 'replyTo', 'reply-to': 'replyTo' },
}
const openings: Readonly<Record<string, OpenRequest['how']>> = {
  reply: 'reply',
  replyall: 'replyAll',
  forward: 'forward',
}

export function parseLink(search: string, around: LinkEnvironment): LinkRequest {
  const { fields, unread } = withMailto(readSearch(search))
  const reading: Reading = {
    ...{ edits: [], headers: [], flag: {}, seen: new Set<string>() },
    newId: around.newId,
  }
  const left = fields.flatMap((field) => {
    const { title: name, value } = field
    const why = read(field, reading) ?? (field.isWhole ? undefined : 'malformed')
    return why ? [{ name, value, why }] : []
  })
  const { edits, headers, open } = reading
  const flag = toFlag(reading.flag, around)
  if (headers.length > 0) edits.push({ type: 'propertiesSet', properties: { headers } })
  if (flag) edits.push({ type: 'propertiesSet', properties: { flag } })
  return { edits, ...(open && { open }), unread: [...unread, ...left] }
}

/** The fields of a mailto: link in the place of the link. */
function withMailto({ fields, unread }: ReadFields): ReadFields {
  const read = fields.map((field): ReadFields => {
    const inside = field.name === 'mailto' && !field.isMailto ? readMailto(field.value) : undefined
    return inside ?? { fields: [field], unread: [] }
  })
  return {
    fields: read.flatMap((part) => part.fields),
    unread: [...unread, ...read.flatMap((part) => part.unread)],
  }
}

/** Takes the field into the message, or says why it cannot. */
function read(field: LinkField, reading: Reading): WhyIgnored | undefined {
  const { name, value } = field
  const line = own(lines, name)
  if (line) return readLine(line, value, reading)
  if (name.startsWith('header.') && !field.isMailto) return readHeader(field, reading)
  if (reading.seen.has(name)) return 'repeated'
  reading.seen.add(name)
  if (name === 'subject')
    return void add(reading, { type: 'subjectTyped', subject: oneLine(toSubject(field)) })
  if (name === 'body')
    return void add(reading, { type: 'bodyTyped', ...plainCopy(manyLines(value)) })
  if (name === 'importance') return readImportance(value, reading)
  if (field.isMailto) return 'header'
  if (name === 'mailto') return 'value'
  return own(openings, name) ? readOpening(field, reading) : readFlag(field, reading)
}

/** A mailto: link may have it in encoded words, but not its body (RFC 6068, 5). */
function toSubject({ value, isMailto }: LinkField): string {
  return isMailto ? decodeWords(value) : value
}

function add({ edits }: Reading, edit: MessageEdit) {
  edits.push(edit)
}

function readLine(field: RecipientFieldName, value: string, reading: Reading): undefined {
  const entries = parseRecipients(value)
  if (entries.length > 0) add(reading, { type: 'recipientsAdded', field, entries })
}

function readImportance(value: string, reading: Reading): WhyIgnored | undefined {
  const importance = importances.find((one) => one === value.trim().toLowerCase())
  if (!importance) return 'value'
  add(reading, { type: 'propertiesSet', properties: { importance } })
  return undefined
}

/** The rest of what is wrong with a header is said at its row (validateHeaders.ts). */
function readHeader(
  { title, value }: LinkField,
  { headers, newId }: Reading,
): WhyIgnored | undefined {
  const name = title.slice('header.'.length)
  if (!/^x-[!-9;-~]+$/i.test(name)) return 'header'
  if (headers.some((row) => row.name.toLowerCase() === name.toLowerCase())) return 'repeated'
  headers.push({ id: newId(), name, value: oneLine(value) })
  return undefined
}

function readOpening({ name, value }: LinkField, reading: Reading): WhyIgnored | undefined {
  const how = own(openings, name)
  const message = parseMessageReference(value)
  if (!how || !message) return 'value'
  if (reading.open) return 'repeated'
  reading.open = { how, message }
  return undefined
}

function readFlag({ name, value }: LinkField, { flag }: Reading): WhyIgnored | undefined {
  const word = flagNames.find((one) => one === name)
  if (!word) return 'unknown'
  if (!isFlagWord(word, value)) return 'value'
  flag[word] = value
  return undefined
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
