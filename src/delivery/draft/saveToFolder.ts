/**
 * Saves a message and puts it into a folder. Files get other ids on the way (Graph: immutable
 * identifiers), so they are listed again and known by name and size; of equal ones by their order.
 */
import type { GraphAttachmentRead } from '#graph/types.ts'
import { listStoredFiles } from '#graph/fullDraft.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { moveDraftOnce } from './moveDraftOnce.ts'
import { saveDraft } from './saveDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

/** `folder`: an id; of Drafts `drafts`. */
export async function saveToFolder(
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  folder: string,
  callbacks: DeliveryEvents = {},
): Promise<ServerDraft> {
  const { graph } = mailbox
  const call = { signal: callbacks.signal, onWait: callbacks.onWait }
  const saved = await saveDraft(mailbox, outgoing, callbacks)
  const before = await listStoredFiles(graph, saved.id, call)
  const moved = await moveDraftOnce(mailbox, outgoing, { id: saved.id, folder }, callbacks)
  const isFiled = folder === 'drafts' ? undefined : true
  const there: ServerDraft = { ...saved, id: moved.id, etag: moved['@odata.etag'], isFiled }
  callbacks.onDraft?.(there)
  if (before.length === 0) return there
  const after = await listStoredFiles(graph, moved.id, call)
  const renamed = renamedFiles(before, after)
  const attached = Object.entries(there.attached).map(
    ([own, id]) => [own, renamed.get(id) ?? id] as const,
  )
  const whole = { ...there, attached: Object.fromEntries(attached) }
  callbacks.onDraft?.(whole)
  return whole
}

type Files = readonly GraphAttachmentRead[]

/** The new id of each; one that is not there any more has none. */
function renamedFiles(before: Files, after: Files): ReadonlyMap<string, string> {
  const isIn = (files: Files, id: string) => files.some((one) => one.id === id)
  const free = after.filter(({ id }) => !isIn(before, id))
  const renamed = new Map<string, string>()
  for (const { id, name, size } of before.filter((file) => !isIn(after, file.id))) {
    const at = free.findIndex((file) => file.name === name && file.size === size)
    const [found] = at < 0 ? [] : free.splice(at, 1)
    if (found) renamed.set(id, found.id)
  }
  return renamed
}
