/**
 * A message of the mailbox as MIME, as Graph's `$value` gives it.
 *
 * A message that came as MIME and was not changed since is given back byte by byte.
 */
import { Buffer } from 'node:buffer'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Recipient, StoredMessage } from './message.ts'

const addresses = (recipients: readonly Recipient[]) =>
  recipients.map(({ emailAddress: { name = '', address = '' } }) => ({ name, address }))

export async function writeMime(message: StoredMessage): Promise<Uint8Array> {
  if (message.mime) return message.mime
  const { contentType, content } = message.body
  const [from] = message.from ? addresses([message.from]) : []
  const [sender] = message.sender ? addresses([message.sender]) : []
  const composed = new MailComposer({
    ...(from && { from }),
    ...(sender && sender.address !== from?.address && { sender }),
    to: addresses(message.toRecipients),
    cc: addresses(message.ccRecipients),
    bcc: addresses(message.bccRecipients),
    replyTo: addresses(message.replyTo),
    subject: message.subject,
    messageId: message.internetMessageId,
    date: new Date(message.sentDateTime),
    ...(message.importance !== 'normal' && { priority: message.importance }),
    headers: headersOf(message),
    ...(contentType === 'html' ? { html: content } : { text: content }),
    attachments: message.attachments.map((attachment) => ({
      filename: attachment.name,
      content: Buffer.from(attachment.bytes),
      contentType: attachment.contentType ?? 'application/octet-stream',
      ...(attachment.contentId && { cid: attachment.contentId }),
      contentDisposition: attachment.isInline ? 'inline' : 'attachment',
    })),
  })
  const node = composed.compile()
  node.keepBcc = true
  return new Uint8Array(await node.build())
}

function headersOf(message: StoredMessage) {
  const own = message.internetMessageHeaders.map(({ name, value }) => ({ key: name, value }))
  const receiver = message.from?.emailAddress.address
  if (!receiver) return own
  return [
    ...own,
    ...(message.isReadReceiptRequested
      ? [{ key: 'Disposition-Notification-To', value: receiver }]
      : []),
    ...(message.isDeliveryReceiptRequested ? [{ key: 'Return-Receipt-To', value: receiver }] : []),
  ]
}
