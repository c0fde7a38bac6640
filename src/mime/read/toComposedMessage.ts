/** A message that was read from MIME as the message on screen. What is no address stays, to be mended. */
import { plainCopy } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { addCategory, noCategories } from '#compose/categories/categories.ts'
import { fromExpiryTime } from '#compose/expiry/expiry.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { validateAddress } from '#compose/recipients/parse/validateAddress.ts'
import {
  addEntries,
  noRecipients,
  type Entry,
  type Recipient,
} from '#compose/recipients/recipients.ts'
import { noSender } from '#compose/sender/sender.ts'
import type { MimeMessage } from '#mime/write/mimeMessage.ts'

export type ReadOptions = {
  readonly newId: () => string
  /** The reader's zone by its IANA name. */
  readonly zone: string
  /** The editor's gate for foreign HTML: what it cannot hold is kept around what is written. */
  readonly readHtml: (html: string) => Body
}

export function toComposedMessage(message: MimeMessage, options: ReadOptions): ComposedMessage {
  const { text, html, files, headers, subject, importance, sensitivity, receipts } = message
  const { newId, zone, readHtml } = options
  const line = (people: readonly Recipient[]) => addEntries(noRecipients, people.map(toEntry))
  return {
    ...emptyMessage,
    to: line(message.to),
    cc: line(message.cc),
    bcc: line(message.bcc),
    replyTo: line(message.replyTo),
    sender: toSender(message),
    ...{ subject, importance, sensitivity, receipts },
    categories: message.categories.reduce(addCategory, noCategories),
    expiry: fromExpiryTime(message.expires, zone),
    body: html === undefined ? { format: 'text', ...plainCopy(text) } : readHtml(html),
    attachments: files.map(({ id, name, contentType, file, contentId }) => {
      const shown = contentId && html !== undefined
      return { id, name, contentType, size: file.size, file, ...(shown && { contentId }) }
    }),
    headers: headers.map((row) => ({ id: newId(), ...row })),
  }
}

/** Only who wrote for somebody else said so; who wrote at all is the account’s affair. */
function toSender({ from, sender }: MimeMessage): Entry | null {
  const isOther = from && sender && from.address.toLowerCase() !== sender.address.toLowerCase()
  return isOther ? toEntry(from) : noSender
}

function toEntry(person: Recipient): Entry {
  const fault = validateAddress(person.address)
  if (!fault || fault === 'noTopLevelDomain') return person
  return { text: person.name ? `${person.name} <${person.address}>` : person.address, fault }
}
