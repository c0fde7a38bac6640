/**
 * Calls a message back that Exchange holds for later: finds it by its stamp, deletes it, and looks
 * again, because it may leave in that very moment.
 *
 * That a held message can be deleted from Outbox is only known from what others saw.
 */
import { isRejected } from '#graph/http/graphError.ts'
import { findCopies, type Copy } from '#graph/findCopies.ts'
import { getFolderId } from '#graph/folders.ts'
import { deleteMessage, type Call } from '#graph/mail.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'

export type CancelScheduled =
  | { readonly kind: 'calledBack' }
  /** It may have left: `at` and `link` tell when and where, if it was seen. */
  | { readonly kind: 'left'; readonly at?: string | undefined; readonly link?: string | undefined }

export async function cancelScheduledSend(
  { graph }: Mailbox,
  { stamp }: OutgoingMessage,
  call: Call = {},
  onDeleting: () => void = () => undefined,
): Promise<CancelScheduled> {
  const idOf = (name: 'outbox' | 'drafts' | 'deleteditems') =>
    getFolderId(graph, name, saveScopes, call)
  const [outbox, drafts, bin] = await Promise.all(
    (['outbox', 'drafts', 'deleteditems'] as const).map(idOf),
  )
  const isWaiting = ({ parentFolderId: at }: Copy) => at === outbox || at === drafts
  const find = () => findCopies(graph, stamp.internetMessageId, saveScopes, call)
  const before = await find()
  const waiting = before.filter(isWaiting)
  if (waiting.length === 0) return toLeft(before)
  onDeleting()
  const isDeleted = await Promise.all(waiting.map(({ id }) => tryDelete(id)))
  const after = await find()
  const hasLeft = after.some(
    (copy) => copy.isDraft === false && !isWaiting(copy) && copy.parentFolderId !== bin,
  )
  return hasLeft || !isDeleted.every(Boolean) ? toLeft(after) : { kind: 'calledBack' }

  async function tryDelete(id: Copy['id']) {
    try {
      await deleteMessage(graph, id, call)
      return true
    } catch (error) {
      if (isRejected(error, 404, 'ErrorItemNotFound')) return false
      throw error
    }
  }
}

function toLeft(copies: readonly Copy[]): CancelScheduled {
  const sent = copies.find(({ isDraft }) => isDraft === false)
  const { sentDateTime: at, webLink: link } = sent ?? {}
  return { kind: 'left', ...(at && { at }), ...(link?.startsWith('https://') && { link }) }
}
