/**
 * Opens a draft of the mailbox: everything Graph stores of it, its files by name only.
 *
 * A message that was sent or received is no draft and is not opened as one.
 */
import type { Call } from '#graph/mail.ts'
import { toOpenedLetter, type OpenedLetter, type Reader } from './openedLetter.ts'
import { readStored } from './readStored.ts'

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
