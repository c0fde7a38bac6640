/**
 * Moves a draft to a folder, once. It has another id there, so after a lost answer it is looked for by
 * the message's stamp before it is moved again.
 */
import { findDrafts } from '#graph/findCopies.ts'
import { moveMessage } from '#graph/folders.ts'
import type { Draft, DraftId } from '#graph/mail.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { retryIfAbsent } from '#delivery/core/retryIfAbsent.ts'

type Move = { readonly id: DraftId; readonly folder: string }

export function moveDraftOnce(
  mailbox: Mailbox,
  { stamp, draft }: OutgoingMessage,
  { id, folder }: Move,
  { signal, onWait }: DeliveryEvents,
): Promise<Draft> {
  const { graph } = mailbox
  const call = { signal, onWait }
  return retryIfAbsent(
    { mailbox, call },
    {
      mustVerifyFirst: false,
      verify: () => findMoved(),
      act: () => moveMessage(graph, id, folder, call),
    },
  )

  async function findMoved(): Promise<Draft | undefined> {
    const { internetMessageId = stamp.internetMessageId } = draft?.written ?? {}
    const drafts = await findDrafts(graph, internetMessageId, call)
    const moved = drafts.includes(id) ? undefined : drafts[0]
    return moved && { id: moved }
  }
}
