/**
 * Moves a draft to a folder, once. It has another id there, so after a lost answer it is looked for by
 * the letter's stamp before it is moved again.
 */
import { findDrafts } from '#graph/findCopies.ts'
import { moveMessage } from '#graph/folders.ts'
import type { Draft, DraftId } from '#graph/mail.ts'
import type { DeliveryWatch } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { repeatAfterLooking } from '#delivery/core/retryIfAbsent.ts'

type Move = { readonly id: DraftId; readonly folder: string }

export function moveSurely(
  mailbox: Mailbox,
  { stamp }: Letter,
  { id, folder }: Move,
  { signal, onWait }: DeliveryWatch,
): Promise<Draft> {
  const { graph } = mailbox
  const call = { signal, onWait }
  return repeatAfterLooking(
    { mailbox, call },
    {
      mustLookFirst: false,
      look: () => findMoved(),
      act: () => moveMessage(graph, id, folder, call),
    },
  )

  async function findMoved(): Promise<Draft | undefined> {
    const drafts = await findDrafts(graph, stamp.internetMessageId, call)
    const moved = drafts.includes(id) ? undefined : drafts[0]
    return moved && { id: moved }
  }
}
