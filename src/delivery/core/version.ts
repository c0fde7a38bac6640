/**
 * The version of a message that is about to be sent: by it a copy that is found later is known as this one
 * or as another one. Pure.
 *
 * Each changed attempt is a new version. By sendMail its id is the internetMessageId, which no draft and
 * no older version bears; on a draft it is a property of its own, written in the same request as the content.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import { fingerprint } from './fingerprint.ts'
import type { OutgoingMessage } from './outgoingMessage.ts'
import type { DeliveryPlan } from './planDelivery.ts'
import { toMessageId, withEarlierId, type MessageIds } from './messageIds.ts'

/** What the message says, and which files it has: equal marks mean the same version. */
export function markOf(message: ComposedMessage): string {
  const files = message.attachments.map(({ id, name, size }) => [id, name, size])
  return fingerprint(JSON.stringify([toGraphMessage(message), files]))
}

/** Whether the message still is as it was when it was about to be sent last. */
export function isAsSent({ stamp, message }: Pick<OutgoingMessage, 'stamp' | 'message'>): boolean {
  return stamp.version !== undefined && stamp.version.mark === markOf(message)
}

/** Whether no draft can bear its internetMessageId. */
function isOwnId({ stamp, draft, creating }: OutgoingMessage): boolean {
  const { internetMessageId: own, isDraftless } = stamp
  // Older pages gave a draft the id of what was sent without it.
  const written = [draft, creating].flatMap((one) => one?.written ?? [])
  return (
    isDraftless === true &&
    written.every(({ internetMessageId = own }) => internetMessageId !== own)
  )
}

/** Whether whatever bears its internetMessageId is what was sent under it. */
export function isKnownById(outgoing: OutgoingMessage): boolean {
  return isOwnId(outgoing) && outgoing.stamp.version?.isOnDraft === false
}

/** The stamp under which the message is sent now. */
export function nextVersion(
  outgoing: OutgoingMessage,
  { route }: DeliveryPlan,
  newId: () => string,
): MessageIds {
  const { stamp, draft } = outgoing
  const { version } = stamp
  const mark = markOf(outgoing.message)
  const isOnDraft = route === 'viaDraft'
  const isSame = version?.mark === mark && version.isOnDraft === isOnDraft
  if (isSame && (isOnDraft || isOwnId(outgoing))) return stamp
  const next: MessageIds = { ...stamp, version: { id: newId(), mark, isOnDraft } }
  if (isOnDraft && draft) return { ...next, isDraftless: undefined }
  return isOwnId(outgoing) && !version ? next : renamed(next, version, newId)
}

/** The older id is remembered: what bears it may still be sent. Of a draft nobody knows what it says then. */
function renamed(next: MessageIds, before: MessageIds['version'], newId: () => string): MessageIds {
  const { internetMessageId } = next
  const old = { internetMessageId, ...(before && !before.isOnDraft && { mark: before.mark }) }
  const fresh = { ...next, internetMessageId: toMessageId(newId()), isDraftless: true }
  return withEarlierId(fresh, old)
}
