/** The head of a message as the properties of a message, and what of it could not be taken over. */
import { decodeWords, type Email } from 'postal-mime'
import { isWrittenByMessage } from '#compose/headers/standardHeaders.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import { decoderFor, isAscii } from '#mime/bytes/charset.ts'
import { isHeaderName, toOneLine } from '#mime/write/headerLine.ts'
import type { ParseIssue } from './parseIssue.ts'
import { emptyMimeMessage, type MimeMessage } from '#mime/write/mimeMessage.ts'
import type { Head } from '#mime/write/partHeaders.ts'
import { readAddresses, type Mailbox } from './readAddresses.ts'

/** Exchange takes at most this many (Exchange Online limits). */
const MOST_RECIPIENTS = 1000
const MOST_ROWS = 50
/** RFC 5322, 2.1.1. */
const LONGEST_LINE = 998

type ReadHeaders = {
  readonly message: Omit<MimeMessage, 'files' | 'text' | 'html'>
  readonly issues: readonly ParseIssue[]
}

export function readHeaders(mail: Email): ReadHeaders {
  const { files: _files, text: _text, html: _html, ...empty } = emptyMimeMessage
  const valueOf = (...names: string[]) =>
    mail.headers.find(({ key }) => names.includes(key))?.value ?? ''
  const addressed = (name: string) =>
    people(
      mail.headers.filter(({ key }) => key === name).flatMap((one) => readAddresses(one.value)),
    )
  const lines = ['to', 'cc', 'bcc', 'reply-to'].map(addressed)
  const [to = [], cc = [], bcc = [], replyTo = []] = lines.map((line) =>
    line.slice(0, MOST_RECIPIENTS),
  )
  const [from] = addressed('from')
  const [sender] = addressed('sender')
  const expires = Date.parse(valueOf('expires', 'expiry-date'))
  const { rows, issues } = readRows(mail)
  return {
    message: {
      ...empty,
      ...(from && { from }),
      ...(sender && { sender }),
      ...{ to, cc, bcc, replyTo },
      subject: toOneLine(mail.subject ?? ''),
      importance: toImportance(valueOf('importance'), valueOf('x-priority')),
      sensitivity: toSensitivity(valueOf('sensitivity')),
      categories: toCategories(valueOf('keywords')),
      receipts: {
        read: valueOf('disposition-notification-to') !== '',
        delivery: valueOf('return-receipt-to') !== '',
      },
      ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
      headers: rows,
    },
    issues: [
      ...issues,
      ...lines
        .filter(({ length }) => length > MOST_RECIPIENTS)
        .map(
          ({ length }) => ({ what: 'tooManyRecipients', count: length - MOST_RECIPIENTS }) as const,
        ),
    ],
  }
}

/** What is wrong with the lines of the head themselves. */
export function headLosses({ lines }: Head): ParseIssue[] {
  const names = lines.map((line) => line.slice(0, Math.max(0, line.indexOf(':'))).trimEnd())
  const broken = names.filter((name) => !isHeaderName(name)).length
  if (broken === names.length) return [{ what: 'noMessage' }]
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const name of names.filter(isWrittenByMessage).map((one) => one.toLowerCase())) {
    if (seen.has(name)) repeated.add(name)
    seen.add(name)
  }
  return [
    ...(broken > 0 ? [{ what: 'brokenHeaders', count: broken } as const] : []),
    ...[...repeated].filter(isSingle).map((name) => ({ what: 'repeatedHeader', name }) as const),
    ...unknownCharsets(lines).map((name) => ({ what: 'unknownHeaderCharset', name }) as const),
  ]
}

/** Of encoded words (RFC 2047). */
function unknownCharsets(lines: readonly string[]): string[] {
  const words = lines.flatMap((line) => [
    ...line.matchAll(/=\?([^?*\s]{1,60})[^?\s]{0,60}\?[bq]\?/gi),
  ])
  const charsets = new Set(words.map(([, charset = '']) => charset.toLowerCase()))
  return [...charsets].filter((charset) => !isAscii(charset) && !decoderFor(charset)).slice(0, 5)
}

/** Each relay adds its own of the others; people may be named in several lines. */
function isSingle(name: string): boolean {
  return !/^(?:received|return-path|resent-|dkim-|arc-|authentication-|to$|cc$|bcc$)/.test(name)
}

function people(addresses: readonly Mailbox[]): Recipient[] {
  return addresses
    .map(({ name, address }) => {
      const shown = toOneLine(name).trim()
      const written = toOneLine(address).trim()
      return { address: written || shown, ...(shown && written && { name: shown }) }
    })
    .filter(({ address }) => address !== '')
}

function readRows({ headers }: Email) {
  const issues: ParseIssue[] = []
  const rows: { name: string; value: string }[] = []
  const seen = new Set<string>()
  const custom = headers.filter(
    ({ originalKey }) => isHeaderName(originalKey) && !isWrittenByMessage(originalKey),
  )
  for (const { key, originalKey: name, value } of custom) {
    const decoded = toOneLine(decodeWords(value)).trim()
    if (seen.has(key)) issues.push({ what: 'repeatedHeader', name })
    else if (decoded.length + name.length + 2 > LONGEST_LINE)
      issues.push({ what: 'longHeader', name })
    else if (rows.length < MOST_ROWS && decoded !== '') rows.push({ name, value: decoded })
    seen.add(key)
  }
  const left = seen.size - rows.length - issues.filter(({ what }) => what === 'longHeader').length
  if (rows.length === MOST_ROWS && left > 0) issues.push({ what: 'tooManyHeaders', count: left })
  return { rows, issues }
}

function toImportance(importance: string, priority: string): MimeMessage['importance'] {
  const said = importance.trim().toLowerCase()
  if (said === 'high' || said === 'low' || said === 'normal') return said
  const degree = Number.parseInt(priority, 10)
  if (degree === 1 || degree === 2) return 'high'
  return degree === 4 || degree === 5 ? 'low' : 'normal'
}

function toSensitivity(said: string): MimeMessage['sensitivity'] {
  switch (said.trim().toLowerCase()) {
    case 'personal':
      return 'personal'
    case 'private':
      return 'private'
    case 'company-confidential':
      return 'confidential'
    default:
      return 'normal'
  }
}

function toCategories(keywords: string): string[] {
  const named = toOneLine(decodeWords(keywords)).split(',')
  return [...new Set(named.map((one) => one.trim()).filter(Boolean))].slice(0, MOST_ROWS)
}
