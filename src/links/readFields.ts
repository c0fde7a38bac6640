/**
 * The parameters of a link as names and values, from the page's own address or from a mailto: link
 * (RFC 6068). Nothing is judged here but their length.
 */
import type { IgnoredPart } from '#session/arrivedLink.ts'
import { decodeValue, type PlusReading } from './decodeValue.ts'

export type LinkField = {
  /** Lower case: names are the same in any case (RFC 6068, 2). */
  readonly name: string
  /** The name as it is written. */
  readonly title: string
  readonly value: string
  /** As it stands in the link. */
  readonly raw: string
  readonly isWhole: boolean
  readonly isMailto: boolean
}

/** Characters of a whole link, and of one value that is no text of the message. */
const longestLink = 32_768
const longestValue = 8_192

const addressNames = new Set(['to', 'cc', 'bcc', 'replyto', 'reply-to'])
const literalNames = new Set(['mailto', 'reply', 'replyall', 'forward', 'due', 'start'])

export type ReadFields = {
  readonly fields: readonly LinkField[]
  readonly unread: readonly IgnoredPart[]
}

/** The part of the page's address that begins with "?". */
export function readSearch(search: string): ReadFields {
  return readPairs(search.replace(/^\?/, ''), false)
}

/** A whole mailto: link; undefined if it is none. */
export function readMailto(link: string): ReadFields | undefined {
  const parts = /^\s*mailto:(?:\/\/)?([^?#]*)(?:\?(.*)|#.*)?$/is.exec(link)
  const [, addresses = '', fields = ''] = parts ?? []
  if (!/^\s*mailto:/i.test(link)) return undefined
  const to = addresses.split(',').filter((part) => part.trim() !== '')
  const first = to.map(toAddressField)
  const rest = readPairs(fields, true)
  return { fields: [...first, ...rest.fields], unread: rest.unread }
}

/** A comma that is escaped is part of its address (RFC 6068, 2); whoever reads the address knows by the link. */
function toAddressField(raw: string): LinkField {
  const field = toField('to', raw, 'plus', true)
  return /[,;]/.test(field.value) && !/[<"]/.test(field.value)
    ? { ...field, value: `mailto:${raw}` }
    : field
}

function readPairs(text: string, isMailto: boolean): ReadFields {
  const fields: LinkField[] = []
  const unread: IgnoredPart[] = []
  let used = 0
  for (const pair of text.split('&')) {
    if (pair === '' || pair === 'amp;') continue
    const field = readPair(pair, isMailto)
    used += pair.length
    const most = field.name === 'body' || field.name === 'mailto' ? longestLink : longestValue
    if (used <= longestLink && field.raw.length <= most) fields.push(field)
    else unread.push({ name: field.title, value: field.value, why: 'tooLong' })
  }
  return { fields, unread }
}

/** `&amp;` is what is left of "&" in links that were escaped twice. */
function readPair(pair: string, isMailto: boolean): LinkField {
  const at = pair.indexOf('=')
  const rawName = (at < 0 ? pair : pair.slice(0, at)).replace(/^amp;/, '')
  const name = decodeValue(rawName, isMailto ? 'plus' : 'space')
  const raw = at < 0 ? '' : pair.slice(at + 1)
  const title = name.text.trim()
  const plus = isMailto ? 'plus' : plusIn(title.toLowerCase())
  const field = toField(title, raw, plus, isMailto)
  return name.isWhole ? field : { ...field, isWhole: false }
}

function plusIn(name: string): PlusReading {
  if (literalNames.has(name)) return 'plus'
  return addressNames.has(name) ? 'addressPlus' : 'space'
}

function toField(title: string, raw: string, plus: PlusReading, isMailto: boolean): LinkField {
  const { text, isWhole } = decodeValue(raw, plus)
  return { name: title.toLowerCase(), title, raw, value: text, isWhole, isMailto }
}
