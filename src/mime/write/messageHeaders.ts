/**
 * The head of a message (RFC 5322, 3.6; importance, sensitivity and expiry: RFC 2156; receipts:
 * RFC 8098). Bcc is in it: Exchange reads who is meant from the head, and takes the line out.
 */
import { isWrittenByMessage } from '#compose/headers/standardHeaders.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import { toAddressPieces } from './addressPieces.ts'
import { toTextPieces } from './encodedWords.ts'
import { headerLine, isHeaderName, toOneLine, type HeaderLine } from './headerLine.ts'
import type { MimeMessage } from './mimeMessage.ts'

/** What a message has besides the message; whoever writes it hands it in. */
export type MimeMessageIds = {
  readonly messageId: string
  readonly date: Date
  /** Makes boundaries that are this message's own. */
  readonly seed: string
}

/** Asks for receipts while nobody knows yet who sends: RFC 2606 keeps this domain free. */
const somebody: Recipient = { address: 'sender@mail-composer.invalid' }

export function mimeHeaders(
  message: MimeMessage,
  { messageId, date }: MimeMessageIds,
): HeaderLine[] {
  const { from, sender, receipts } = message
  const asks = from ?? somebody
  return [
    ...people('From', from ? [from] : []),
    ...people('Sender', sender ? [sender] : []),
    ...people('Reply-To', message.replyTo),
    ...people('To', message.to),
    ...people('Cc', message.cc),
    ...people('Bcc', message.bcc),
    ...(message.subject ? [headerLine('Subject', toTextPieces(message.subject))] : []),
    headerLine('Date', [toMailDate(date)]),
    headerLine('Message-ID', [toOneLine(messageId).replaceAll(' ', '')]),
    ...markers(message),
    ...people('Disposition-Notification-To', receipts.read ? [asks] : []),
    ...people('Return-Receipt-To', receipts.delivery ? [asks] : []),
    ...rows(message),
    headerLine('MIME-Version', ['1.0']),
  ]
}

function people(name: string, named: readonly Recipient[]): HeaderLine[] {
  return named.length > 0 ? [headerLine(name, toAddressPieces(named))] : []
}

const sensitivities = {
  personal: 'Personal',
  private: 'Private',
  confidential: 'Company-Confidential',
} as const

function markers({ importance, sensitivity, categories, expires }: MimeMessage): HeaderLine[] {
  const time = expires === undefined ? NaN : Date.parse(expires)
  const until = Number.isNaN(time) ? [] : [toMailDate(new Date(time))]
  return [
    ...(importance === 'normal' ? [] : [headerLine('Importance', [importance])]),
    ...(importance === 'normal'
      ? []
      : [headerLine('X-Priority', [importance === 'high' ? '1' : '5'])]),
    ...(sensitivity === 'normal' ? [] : [headerLine('Sensitivity', [sensitivities[sensitivity]])]),
    ...(categories.length > 0 ? [headerLine('Keywords', keywordPieces(categories))] : []),
    ...until.map((date) => headerLine('Expires', [date])),
    ...until.map((date) => headerLine('Expiry-Date', [date])),
  ]
}

/** A comma parts keywords, so one inside a keyword is hidden in an encoded word by its reader. */
function keywordPieces(categories: readonly string[]): readonly string[] {
  return toTextPieces(categories.map((one) => one.replaceAll(',', ' ').trim()).join(', '))
}

function rows({ headers }: MimeMessage): HeaderLine[] {
  return headers
    .map(({ name, value }) => ({ name: name.trim(), value: value.trim() }))
    .filter(({ name }) => isHeaderName(name) && !isWrittenByMessage(name))
    .map(({ name, value }) => headerLine(name, toTextPieces(value)))
}

/** RFC 5322, 3.3, in UTC. */
function toMailDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000')
}
