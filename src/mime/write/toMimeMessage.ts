/**
 * What MIME says of a message of ours. It has no word for the flag, whether a copy is kept, mentions and
 * the properties of programs; invalid entries among the recipients and what is no file do not travel either.
 * Whoever sends asks first (delivery/checks/validateMime.ts).
 */
import { isFile } from '#compose/attachments/attachments.ts'
import { toExpiryTime } from '#compose/expiry/expiry.ts'
import { filledHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isInvalidEntry, isRecipient, type Recipient } from '#compose/recipients/recipients.ts'
import { emptyMimeMessage, type MimeMessage } from './mimeMessage.ts'
import { toMimeTexts } from './toMimeTexts.ts'

export function toMimeMessage(message: ComposedMessage, account?: Recipient): MimeMessage {
  const { flag: _flag, saveToSentItems: _saveToSentItems, mentions: _mentions, ...says } = message
  const { openExtension: _extension, extendedProperties: _properties, ...written } = says
  const { to, cc, bcc, replyTo, subject, body, attachments, sender, ...rest } = written
  const { importance, sensitivity, categories, receipts, expiry, headers, ...forgotten } = rest
  forgotten satisfies Record<string, never> // a new property that is not mapped stops the build
  const expires = toExpiryTime(expiry)
  return {
    ...emptyMimeMessage,
    ...toOriginators(sender, account),
    to: to.filter(isRecipient),
    cc: cc.filter(isRecipient),
    bcc: bcc.filter(isRecipient),
    replyTo: replyTo.filter(isRecipient),
    ...{ subject, importance, sensitivity, categories, receipts },
    ...toMimeTexts(body),
    files: attachments.filter(isFile).map(({ size: _size, ...file }) => file),
    ...(expires && { expires }),
    headers: filledHeaders(headers).map(({ name, value }) => ({ name, value })),
  }
}

/** Who writes for somebody else is named as the one who sends (RFC 5322, 3.6.2). */
function toOriginators(sender: ComposedMessage['sender'], account: Recipient | undefined) {
  const from = sender && !isInvalidEntry(sender) ? sender : account
  const isOther = from?.address.toLowerCase() !== account?.address.toLowerCase()
  return { ...(from && { from }), ...(account && isOther && { sender: account }) }
}
