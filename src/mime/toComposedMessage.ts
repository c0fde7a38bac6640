/** A letter that was read from MIME as the message on screen. What is no address stays, to be mended. */
import { plainCopy } from '#compose/body/body.ts'
import type { ComposedMessage } from '#compose/message.ts'
import { emptyMessage } from '#compose/message.ts'
import { addressFault } from '#compose/recipients/addressFault.ts'
import {
  addEntries,
  noRecipients,
  type Entry,
  type Recipient,
} from '#compose/recipients/recipients.ts'
import type { MimeLetter } from './mimeLetter.ts'

export function toComposedMessage(letter: MimeLetter, newId: () => string): ComposedMessage {
  const { text, html, files, headers, subject, importance, receipts } = letter
  const line = (people: readonly Recipient[]) => addEntries(noRecipients, people.map(toEntry))
  return {
    ...emptyMessage,
    to: line(letter.to),
    cc: line(letter.cc),
    bcc: line(letter.bcc),
    ...{ subject, importance, receipts },
    body:
      html === undefined ? { format: 'text', ...plainCopy(text) } : { format: 'html', html, text },
    attachments: files.map(({ id, name, contentType, file }) => {
      return { id, name, contentType, size: file.size, file }
    }),
    headers: headers.map((row) => ({ id: newId(), ...row })),
  }
}

function toEntry(person: Recipient): Entry {
  const fault = addressFault(person.address)
  if (!fault || fault === 'noTopLevelDomain') return person
  return { text: person.name ? `${person.name} <${person.address}>` : person.address, fault }
}
