/**
 * Opens a draft of the mailbox: everything Graph stores of it, its files by name only.
 *
 * A message that was sent or received is no draft and is not opened as one.
 */
import type { Call } from '#graph/mail.ts'
import { toOpenedDraft, type OpenedDraft, type Reader } from './openedMessage.ts'
import { readDraft } from '#delivery/merge/readDraft.ts'

export async function openDraft(reader: Reader, id: string, call: Call = {}): Promise<OpenedDraft> {
  const [stored, { readBody }] = await Promise.all([
    readDraft(reader, id, call),
    import('#compose/body/editor/bodyEditor.tsx'),
  ])
  return toOpenedDraft(stored, readBody, reader)
}
