/**
 * The session: the one message that is open, its copy in the mailbox, and who sends it.
 *
 * It outlives the components, so that a sign-in that leaves the page can put the message away.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import { createMessageStore, type MessageStore } from '#compose/message/messageStore.ts'
import { isBlank, type ComposedMessage } from '#compose/message/message.ts'
import { newId } from '#compose/field/newId.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from '#delivery/core/serverDraft.ts'
import type { Hint } from '#delivery/failure/hint.ts'
import { createMessageIds, type MessageIds } from '#delivery/core/messageIds.ts'
import type { Settings } from '#settings/settings.ts'
import type { MessageSnapshot } from './messageSnapshot.ts'
import { mergeTypedInput } from './mergeTypedInput.ts'
import type { TextHistory } from './textVersions.ts'
import type { ArrivedLink } from './arrivedLink.ts'
import type { Recovery } from './recoveryApi.ts'

export type OpenMessage = {
  readonly id: string
  /** Another one each time a message is opened: fields read their text only once. */
  readonly key: string
  /** Another one when its text came from elsewhere while it lay here: fields read it again. */
  readonly revision?: number | undefined
  readonly stamp: MessageIds
  readonly store: MessageStore
  readonly textHistory?: TextHistory | undefined
  /** What a link or an answer laid here; nothing of the writer is in it as long as it is the message. */
  readonly untouched?: ComposedMessage | undefined
  /** What a file or a template laid here: kept as it is, and in no draft before it is edited. */
  readonly opened?: ComposedMessage | undefined
  /** What the fields still hold; see compose/field/FlushContext.tsx. */
  readonly flushes: Set<() => void>
}

export type ComposeSession = {
  readonly current: OpenMessage
  readonly draft: ServerDraft | undefined
  /** A copy that was asked for and not yet told of. */
  readonly creating: CreateBegun | undefined
  /** It was to be saved in the mailbox, and is not there whole. */
  readonly saveRequest?: SaveRequest | undefined
  /** How far its sending has come. */
  readonly delivery: SendState | undefined
  /** What is said of it. */
  readonly hint?: Hint | undefined
  /** Who sends it (sender.ts); signed in or not. */
  readonly from: Account | undefined
  /** What the sender chose on this device, as soon as it is read (app/page/followSettings.ts). */
  readonly settings?: Settings | undefined
  /** The message is kept elsewhere while the page is left. */
  readonly isParked: boolean
  /** Another tab acts for the message; here it is only shown. */
  readonly isInOtherTab: boolean
  /** Who keeps messages on this device, as soon as that is known. */
  readonly recovery: Recovery | undefined
  /** What this page was opened by, until the writer has seen it. */
  readonly link?: ArrivedLink | undefined
  /** What lies open beside the sheet. */
  readonly panel?: Panel | undefined
}

/** What can be open beside the message: one at a time. It is the page's, not the message's. */
export type Panel = 'options' | 'request' | 'drafts'

export type SessionStore = StoreApi<ComposeSession>

export function createSession(): SessionStore {
  return createStore<ComposeSession>(() => ({
    current: blankMessage(),
    draft: undefined,
    creating: undefined,
    delivery: undefined,
    from: undefined,
    isParked: false,
    isInOtherTab: false,
    recovery: undefined,
  }))
}

/** Opens a blank message. */
export function startNewMessage(session: SessionStore): void {
  session.setState({ current: blankMessage(), ...nothingElse })
}

const nothingElse = {
  draft: undefined,
  creating: undefined,
  saveRequest: undefined,
  delivery: undefined,
  hint: undefined,
  isInOtherTab: false,
}

/** The whole message as it is this moment, what is just being typed included. */
export function flushPendingInput({ store, flushes }: OpenMessage): ComposedMessage {
  for (const flush of flushes) flush()
  return store.getState().message
}

/** The message as it is now, to be delivered or put away. */
export function takeSnapshot(session: SessionStore): MessageSnapshot {
  flushPendingInput(session.getState().current)
  return snapshotOf(session.getState())
}

/** The message without what is just being typed. */
export function snapshotOf(state: ComposeSession): MessageSnapshot {
  const { current, draft, creating, saveRequest, delivery, hint, from } = state
  const { id, stamp, store, textHistory } = current
  const { message } = store.getState()
  const mark = isUntouched(state) && { isUntouched: true }
  const kept = { draft, creating, saveRequest, delivery, hint, from, textHistory }
  return { id, stamp, message, ...kept, ...mark }
}

/** Puts a message back as it was. What was typed on the fresh page meanwhile is added to it. */
export function restoreMessage(session: SessionStore, snapshot: MessageSnapshot): void {
  const typed = flushPendingInput(session.getState().current)
  const isUntouched = snapshot.isUntouched && isBlank(typed)
  replaceMessage(session, {
    ...snapshot,
    isUntouched,
    message: mergeTypedInput(snapshot.message, typed),
  })
}

/** What a link or an answer opened, with nothing of the writer in it. */
export function isUntouched({ current, delivery }: ComposeSession): boolean {
  return current.untouched === current.store.getState().message && delivery === undefined
}

/** The writer wants it as it is: it is saved, or to be sent. What was said of it before is over. */
export function touch(session: SessionStore): void {
  const { current, hint } = session.getState()
  if (hint) session.setState({ hint: undefined })
  if (current.untouched) session.setState({ current: { ...current, untouched: undefined } })
}

/** Puts a message in the place of the open one. */
export function replaceMessage(
  session: SessionStore,
  snapshot: Omit<MessageSnapshot, 'draft'> & Partial<MessageSnapshot>,
  isInOtherTab = false,
): void {
  const { id, stamp, message, draft, creating, saveRequest, delivery, hint } = snapshot
  const { from, textHistory } = snapshot
  const store = createMessageStore(message)
  const untouched = snapshot.isUntouched ? message : undefined
  const flushes = new Set<() => void>()
  const open = { id, key: newId(), stamp, store, untouched, textHistory, flushes }
  const kept = { draft, creating, saveRequest, delivery, hint, from }
  session.setState({ current: open, ...kept, isInOtherTab })
}

function blankMessage(): OpenMessage {
  const id = newId()
  const stamp = createMessageIds(id, newId)
  return { id, key: id, stamp, store: createMessageStore(), flushes: new Set() }
}
