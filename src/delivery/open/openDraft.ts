/**
 * Opens a draft of the mailbox: everything Graph stores of it, its files by name only.
 *
 * A message that was sent or received is no draft and is not opened as one.
 */
import type { Call } from '#graph/mail.ts'
import { toOpenedLetter, type OpenedLetter, type Reader } from './openedMessage.ts'
import { readStored } from '#delivery/merge/readDraft.ts'

export async function openDraft(
  reader: Reader,
  id: string,
  call: Call = {},
): Promise<OpenedLetter> {
  const [stored, { readBody }] = await Promise.all([
    readStored(reader, id, call),
    import('#compose/body/editor/bodyEditor.tsx'),
  ])
  return toOpenedLetter(stored, readBody, reader)
}
