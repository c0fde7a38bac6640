/**
 * The link that fills in this message again: parseLink.ts reads it back.
 *
 * A link is text, and short: files, formatting and how the message is sent stay behind, and are named.
 */
import { isPlain } from '#compose/body/body.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import { filledHeaders } from '#compose/headers/headers.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import type { RecipientList } from '#compose/recipients/recipients.ts'

export type LeftBehind = 'files' | 'formatting' | 'sending'

export type MadeLink = {
  readonly url: string
  /** More than common servers and mail programs take. */
  readonly isTooLong: boolean
  readonly left: readonly LeftBehind[]
}

/** Characters. Servers often stop at 8 KB of address, with names and cookies beside it. */
export const longestMadeLink = 7_500

export function makeLink(message: ComposedMessage, base: string): MadeLink {
  const query = toPairs(message)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`)
    .join('&')
  const url = query ? `${base}?${query}` : base
  return { url, isTooLong: url.length > longestMadeLink, left: leftBehind(message) }
}

type Pair = readonly [name: string, value: string]

function toPairs(message: ComposedMessage): Pair[] {
  const { to, cc, bcc, replyTo, subject, body, importance, headers } = message
  return [
    ...linePairs('to', to),
    ...linePairs('cc', cc),
    ...linePairs('bcc', bcc),
    ...linePairs('replyTo', replyTo),
    ...given('subject', subject),
    ...given('body', body.text),
    ...given('importance', importance === 'normal' ? '' : importance),
    ...flagPairs(message),
    ...filledHeaders(headers).map(({ name, value }): Pair => [`header.${name.trim()}`, value]),
  ]
}

/** Each in a parameter of its own, so that no comma in one can be taken for the next. */
function linePairs(name: string, list: RecipientList): Pair[] {
  return list.map((entry) => [name, recipientText(entry)])
}

function flagPairs({ flag }: ComposedMessage): Pair[] {
  if (!flag.on) return []
  const time = (text: string | undefined) => (text && isLocalTime(text) ? text : '')
  return [
    ['flag', '1'],
    ...given('start', time(flag.start)),
    ...given('due', time(flag.due)),
    ['timeZone', flag.timeZone],
  ]
}

function given(name: string, value: string): Pair[] {
  return value === '' ? [] : [[name, value]]
}

/** Half of a surrogate pair cannot be written in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/** More than lines: those go along, whatever they were written as (an older version wrote <p>). */
function isFormatted(body: ComposedMessage['body']): boolean {
  return !isPlain(body) && /<(?!\/?(?:p|div)>|br>)/i.test(body.html)
}

function leftBehind(message: ComposedMessage): LeftBehind[] {
  const { to, cc, bcc, replyTo, subject, importance, flag, headers, ...others } = message
  const { body, attachments, ...rest } = others
  const isUsual = Object.entries(rest).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(emptyMessage, name)),
  )
  return [
    ...(attachments.length > 0 ? (['files'] as const) : []),
    ...(!isFormatted(body) && !body.around ? [] : (['formatting'] as const)),
    ...(isUsual && body.format === 'html' ? [] : (['sending'] as const)),
  ]
}
