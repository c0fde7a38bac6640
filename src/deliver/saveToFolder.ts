/**
 * Saves a letter and puts it into a folder. Files get other ids on the way (Graph: immutable
 * identifiers), so they are listed again; their order stays.
 */
import { moveMessage } from '#graph/folders.ts'
import type { Draft } from '#graph/mail.ts'
import { listStoredFiles } from '#graph/wholeDraft.ts'
import type { DeliveryWatch, Mailbox } from './delivery.ts'
import type { Letter } from './letter.ts'
import { saveDraft } from './saveDraft.ts'
import type { ServerDraft } from './serverDraft.ts'

export async function saveToFolder(
  mailbox: Mailbox,
  letter: Letter,
  folder: string,
  watch: DeliveryWatch = {},
): Promise<ServerDraft> {
  const { graph } = mailbox
  const call = { signal: watch.signal, onWait: watch.onWait }
  const saved = await saveDraft(mailbox, letter, watch)
  const before = await listStoredFiles(graph, saved.id, call)
  const moved: Draft = await moveMessage(graph, saved.id, folder, call)
  const there: ServerDraft = { ...saved, id: moved.id, etag: moved['@odata.etag'] }
  watch.onDraft?.(there)
  if (before.length === 0) return there
  const after = await listStoredFiles(graph, moved.id, call)
  const renamed = new Map(before.map(({ id }, index) => [id, after[index]?.id ?? id]))
  const attached = Object.entries(there.attached).map(
    ([own, id]) => [own, renamed.get(id) ?? id] as const,
  )
  const whole = { ...there, attached: Object.fromEntries(attached) }
  watch.onDraft?.(whole)
  return whole
}
