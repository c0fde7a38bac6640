/** A letter that was read from MIME as the message on screen. What is no address stays, to be mended. */
import { plainCopy } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { addCategory, noCategories } from '#compose/categories/categories.ts'
import { fromGraphExpiry } from '#compose/expiry/expiry.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { addressFault } from '#compose/recipients/parse/validateAddress.ts'
import {
  addEntries,
  noRecipients,
  type Entry,
  type Recipient,
} from '#compose/recipients/recipients.ts'
import { noSender } from '#compose/sender/sender.ts'
import type { MimeLetter } from '#mime/write/mimeMessage.ts'

export type ReadingMeans = {
  readonly newId: () => string
  /** The reader's zone by its IANA name. */
  readonly zone: string
  /** The editor's gate for foreign HTML: what it cannot hold is kept around what is written. */
  readonly readHtml: (html: string) => Body
}

export function toComposedMessage(letter: MimeLetter, means: ReadingMeans): ComposedMessage {
  const { text, html, files, headers, subject, importance, sensitivity, receipts } = letter
  const { newId, zone, readHtml } = means
  const line = (people: readonly Recipient[]) => addEntries(noRecipients, people.map(toEntry))
  return {
    ...emptyMessage,
    to: line(letter.to),
    cc: line(letter.cc),
    bcc: line(letter.bcc),
    replyTo: line(letter.replyTo),
    sender: toSender(letter),
    ...{ subject, importance, sensitivity, receipts },
    categories: letter.categories.reduce(addCategory, noCategories),
    expiry: fromGraphExpiry(letter.expires, zone),
    body: html === undefined ? { format: 'text', ...plainCopy(text) } : readHtml(html),
    attachments: files.map(({ id, name, contentType, file, contentId }) => {
      const shown = contentId && html !== undefined
      return { id, name, contentType, size: file.size, file, ...(shown && { contentId }) }
    }),
    headers: headers.map((row) => ({ id: newId(), ...row })),
  }
}

/** Only who wrote for somebody else said so; who wrote at all is the account’s affair. */
function toSender({ from, sender }: MimeLetter): Entry | null {
  const isOther = from && sender && from.address.toLowerCase() !== sender.address.toLowerCase()
  return isOther ? toEntry(from) : noSender
}

function toEntry(person: Recipient): Entry {
  const fault = addressFault(person.address)
  if (!fault || fault === 'noTopLevelDomain') return person
  return { text: person.name ? `${person.name} <${person.address}>` : person.address, fault }
}
