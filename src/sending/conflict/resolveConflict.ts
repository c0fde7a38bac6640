/** What is done about a draft that was changed elsewhere, in the session; loaded when that happens. */
import type { Body } from '#compose/body/bodyValue.ts'
import { preserveBody } from '#compose/body/quoted.ts'
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { fetchDraftAttachment } from '#delivery/attachments/fetchDraftAttachment.ts'
import { isTextLost } from '#delivery/merge/lostText.ts'
import { planMerge, type MergedPart } from '#delivery/merge/planMerge.ts'
import { openDraft } from '#delivery/open/openDraft.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { applyTheirs } from '#delivery/merge/applyTheirs.ts'
import {
  replaceMessage,
  takeSnapshot,
  snapshotOf,
  type SessionStore,
} from '#session/composeSession.ts'
import { assignNewIds } from '#session/assignNewIds.ts'
import { environment } from '#session/environment.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { withVersion, type TextHistory } from '#session/textVersions.ts'

/** Whom it goes to, and for whom, is never changed unseen: nobody sends to people they have not chosen. */
const people: readonly MergedPart[] = ['to', 'cc', 'bcc', 'replyTo', 'sender']

/**
 * Takes what only they changed into the message; nothing, where both changed something, where people are among it, or
 * where the message is being sent by then.
 */
export async function takeIn(
  session: SessionStore,
  { found }: ModifiedElsewhere,
  isSending: () => boolean,
): Promise<boolean> {
  const { readBody } = await import('#compose/body/editor/bodyEditor.tsx')
  if (isSending()) return false
  // From here on nothing waits: what is typed meanwhile counts.
  const snapshot = takeSnapshot(session)
  if (snapshot.draft?.id !== found.whole.id) return false
  const { theirs, conflicting, files } = planMerge(snapshot, snapshot.draft, found)
  if (conflicting.length > 0 || theirs.some((part) => people.includes(part))) return false
  const reader = { ...environment, toBody: readBody }
  const merged = applyTheirs(snapshot, snapshot.draft, { found, parts: theirs, files }, reader)
  const { current: open } = session.getState()
  const isNewText = theirs.includes('body')
  const textHistory = isNewText && historyOf(snapshot, merged.message.body)
  const current = { ...open, ...(textHistory && { textHistory }) }
  session.setState({ draft: merged.draft, current })
  open.store.setState({ message: merged.message })
  const revision = (open.revision ?? 0) + 1
  if (isNewText) session.setState({ current: { ...current, revision } })
  return true
}

/** What is replaced stays known on this device; where most of it is gone, the writer is told. */
function historyOf({ message, textHistory }: MessageSnapshot, after: Body): TextHistory {
  const version = { at: Date.now(), body: message.body }
  const lost = isTextLost(message.body, after) ? version : textHistory?.lost
  return { ...withVersion(textHistory, version), lost }
}

/** The message stays; all that differs there counts as written by them, and is written over. */
export function keepMine(session: SessionStore, { found }: ModifiedElsewhere): void {
  const snapshot = takeSnapshot(session)
  if (snapshot.draft?.id !== found.whole.id) return
  const { theirs, conflicting, files } = planMerge(snapshot, snapshot.draft, found)
  const change = { found, parts: [...theirs, ...conflicting], files }
  const { draft } = applyTheirs(snapshot, snapshot.draft, change, {
    ...environment,
    toBody: preserveBody,
  })
  // A file that lay only there, and was taken out there, is gone.
  const attachments = snapshot.message.attachments.filter(
    (one) => !isStored(one) || !files.missing.includes(one.id),
  )
  session.getState().current.store.setState({ message: { ...snapshot.message, attachments } })
  session.setState({ draft })
}

/** The message becomes theirs; ours is put aside as a message of its own, where messages are kept. */
export async function openTheirs(session: SessionStore, reader: Reader, id: string): Promise<void> {
  const theirs = await openDraft(reader, id)
  await detachFromDraft(session, reader)
  replaceMessage(session, { ...theirs, from: session.getState().from })
}

/** A message of its own, which no draft in the mailbox belongs to. */
export async function detachFromDraft(session: SessionStore, mailbox: Mailbox): Promise<void> {
  const before = snapshotOf(session.getState())
  const whole = new Map<string, Attachment>()
  for (const one of before.message.attachments.filter(isStored)) {
    whole.set(one.id, await fetchDraftAttachment(mailbox, before.draft, one))
  }
  const { message } = takeSnapshot(session)
  const attachments = message.attachments.map((one) => whole.get(one.id) ?? one)
  session.getState().current.store.setState({ message: { ...message, attachments } })
  assignNewIds(session)
}
