/**
 * Opens a draft of the mailbox: everything Graph stores of it, its files by name only.
 *
 * A message that was sent or received is no draft and is not opened as one.
 */
import { expiryProperty } from '#compose/expiry/expiry.ts'
import { letterProperty } from '#compose/extendedProperties/reservedProperties.ts'
import { sensitivityProperty } from '#compose/sensitivity/sensitivity.ts'
import { listExtensions } from '#graph/extensions.ts'
import type { Call } from '#graph/mail.ts'
import { getWholeDraft, listStoredFiles } from '#graph/wholeDraft.ts'
import { DraftGone } from './deliveryErrors.ts'
import { toOpenedLetter, type OpenedLetter, type Reader } from './openedLetter.ts'

const extendedProperties = [letterProperty, sensitivityProperty, expiryProperty]

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

export async function readStored({ graph, without = [] }: Reader, id: string, call: Call) {
  const wanted = { extendedProperties, without }
  const whole = await getWholeDraft(graph, id, wanted, call)
  if (whole.isDraft === false) throw new DraftGone('The message is no draft.')
  const [files, extensions] = await Promise.all([
    listStoredFiles(graph, whole.id, call),
    listExtensions(graph, whole.id, call),
  ])
  return { whole: { ...whole, extensions }, files }
}
