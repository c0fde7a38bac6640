/**
 * Brings the open extension of an opened draft to the message's. It cannot be patched with the message
 * and has requests of its own (Graph: update open extension), so that the draft stays where it is.
 */
import { createExtension, deleteExtension, updateExtension } from '#graph/extensions.ts'
import type { GraphMessage, GraphOpenExtension } from '#graph/types.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

/** `written` says what the draft has by now, also between two steps. */
export async function writeExtension(
  delivery: Delivery,
  draft: ServerDraft,
  wanted: GraphMessage,
): Promise<ServerDraft> {
  const { mailbox, call, report } = delivery
  const [before] = draft.written.extensions ?? []
  const [after] = wanted.extensions ?? []
  if (JSON.stringify(before) === JSON.stringify(after)) return draft
  let now = draft
  if (before && !(after && covers(after, before))) {
    await deleteExtension(mailbox.graph, draft.id, before.extensionName, call)
    now = report(withExtension(draft, undefined))
  }
  if (!after) return now
  const [there] = now.written.extensions ?? []
  const write = there ? updateExtension : createExtension
  await write(mailbox.graph, draft.id, after, call)
  return report(withExtension(now, after))
}

/** Whether writing the one over the other leaves nothing of it behind. */
function covers(after: GraphOpenExtension, before: GraphOpenExtension): boolean {
  return (
    after.extensionName === before.extensionName &&
    Object.keys(before).every((name) => name in after)
  )
}

function withExtension(draft: ServerDraft, extension: GraphOpenExtension | undefined): ServerDraft {
  const { extensions: _, ...others } = draft.written
  return { ...draft, written: { ...others, ...(extension && { extensions: [extension] }) } }
}
