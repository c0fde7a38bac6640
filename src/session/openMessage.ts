/**
 * Another message takes the place of the open one, which is put aside (localAutosave.ts) and offered
 * again. One that lies in the mailbox as it is needs no place on this device.
 */
import type { Account } from '#auth/auth.ts'
import { isBlank } from '#compose/message/message.ts'
import { isUnwritten } from '#storage/isUnwritten.ts'
import { lazyCode } from '#delivery/run/lazyDelivery.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import {
  replaceMessage,
  restoreMessage,
  startNewMessage,
  takeSnapshot,
  type SessionStore,
} from './composeSession.ts'
import type { MessageSnapshot } from './messageSnapshot.ts'

/** `account`: whose mailbox it came from. */
export function openMessage(
  session: SessionStore,
  outgoing: OutgoingMessage & Pick<MessageSnapshot, 'isUntouched'>,
  account?: Account,
): void {
  const before = leave(session, outgoing.id)
  replaceMessage(session, {
    ...outgoing,
    from: account ?? (outgoing.draft ? undefined : before.from),
  })
  const { current } = session.getState()
  session.setState({ current: { ...current, opened: outgoing.message } })
}

/** Opens a blank message at once. */
export function openNewMessage(session: SessionStore): void {
  const before = leave(session)
  startNewMessage(session)
  void returnUnkept(session, before)
}

/** What this device could not keep after all comes back, with what was typed meanwhile. */
async function returnUnkept(session: SessionStore, left: MessageSnapshot): Promise<void> {
  const { recovery, current } = session.getState()
  await recovery?.flush()
  const isStillNew = session.getState().current.id === current.id
  if (isStillNew && recovery?.isSafe(left.id) === false) restoreMessage(session, left)
}

/** What is in the mailbox as it is needs no copy here, unless it is the one that is opened. */
function leave(session: SessionStore, openedId?: string): MessageSnapshot {
  const before = takeSnapshot(session)
  const { recovery } = session.getState()
  const state = before.delivery ?? before.hint
  const isSettled = isSaved(before) && !state && !before.isUntouched
  if (before.id === openedId) return before
  if (isSettled) void recovery?.finish(before.id)
  else if (isErased(before)) recovery?.discard(before)
  return before
}

/** Because its writer wanted it there: what has a draft by itself stays among the unsent messages, too. */
const isSaved = (snapshot: MessageSnapshot) =>
  !snapshot.draft?.isByItself && isUnchangedDraft(snapshot)

/** What cannot be compared yet, because that code is still to come, may differ: then it stays on the device. */
const isUnchangedDraft = (snapshot: OutgoingMessage) =>
  lazyCode.now()?.isUnchangedDraft(snapshot) ?? false

/** Its words came to Drafts by themselves, and are deleted again: nobody looks for it there. */
const isErased = ({ draft, delivery, message }: MessageSnapshot) =>
  draft?.isByItself && !delivery && isUnwritten(message)

/** Whether the open message would be lost: where this device keeps nothing, or could not. */
export async function isAtRisk(session: SessionStore): Promise<boolean> {
  await lazyCode.load().catch(() => undefined)
  const snapshot = takeSnapshot(session)
  if (isBlank(snapshot.message) || snapshot.isUntouched || isUnchangedDraft(snapshot)) return false
  const { recovery } = session.getState()
  if (!recovery) return true
  await recovery.flush()
  return !recovery.isSafe()
}
