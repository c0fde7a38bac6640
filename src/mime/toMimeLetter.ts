/**
 * What MIME says of a letter of ours. The flag and whether a copy is kept have no word in MIME;
 * misfits among the recipients do not travel.
 */
import { toGraphBody } from '#compose/body/body.ts'
import { filledHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message.ts'
import { isRecipient, type Recipient } from '#compose/recipients/recipients.ts'
import { emptyMimeLetter, type MimeLetter } from './mimeLetter.ts'

export function toMimeLetter(message: ComposedMessage, from?: Recipient): MimeLetter {
  const { flag: _flag, saveToSentItems: _saveToSentItems, ...says } = message
  const { to, cc, bcc, subject, body, attachments, ...rest } = says
  const { importance, headers, receipts, ...forgotten } = rest
  forgotten satisfies Record<string, never> // a new property that is not mapped stops the build
  const graphBody = toGraphBody(body)
  return {
    ...emptyMimeLetter,
    ...(from && { from }),
    to: to.filter(isRecipient),
    cc: cc.filter(isRecipient),
    bcc: bcc.filter(isRecipient),
    ...{ subject, importance, receipts },
    text: body.text,
    ...(graphBody?.contentType === 'html' && { html: graphBody.content }),
    files: attachments.map(({ id, name, contentType, file }) => ({ id, name, contentType, file })),
    headers: filledHeaders(headers).map(({ name, value }) => ({ name, value })),
  }
}
