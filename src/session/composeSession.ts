/**
 * The desk: the one letter that lies open, its copy in the mailbox, and who sends it.
 *
 * It outlives the components, so that a sign-in that leaves the page can put the letter away.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import { createLetterStore, type LetterStore } from '#compose/message/messageStore.ts'
import { isBlank, type ComposedMessage } from '#compose/message/message.ts'
import { newId } from '#compose/field/newId.ts'
import type { DeliveryRecord } from '#delivery/core/sendState.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from '#delivery/core/serverDraft.ts'
import { createStamp, type Stamp } from '#delivery/core/messageIds.ts'
import type { PlainLetter } from './plainLetter.ts'
import { joinMessages } from './mergeTypedInput.ts'
import type { ArrivedLink } from './arrivedLink.ts'
import type { Recovery } from './recoveryApi.ts'

export type OpenLetter = {
  readonly id: string
  /** Another one each time a letter is laid on the desk: fields read their text only once. */
  readonly key: string
  /** Another one when its text came from elsewhere while it lay here: fields read it again. */
  readonly edition?: number | undefined
  readonly stamp: Stamp
  readonly store: LetterStore
  /** What a link or an answer laid here; nothing of the writer is in it as long as it is the message. */
  readonly untouched?: ComposedMessage | undefined
  /** What the fields still hold; see compose/field/FlushContext.tsx. */
  readonly flushes: Set<() => void>
}

export type Desk = {
  readonly letter: OpenLetter
  readonly draft: ServerDraft | undefined
  /** A copy that was asked for and not yet told of. */
  readonly creating: CreateBegun | undefined
  /** It was to be saved in the mailbox, and is not there whole. */
  readonly saveRequest?: SaveRequest | undefined
  /** How far its sending has come. */
  readonly delivery: DeliveryRecord | undefined
  /** Who sends it (sender.ts); signed in or not. */
  readonly from: Account | undefined
  /** The letter is kept elsewhere while the page is left. */
  readonly isPutAway: boolean
  /** Another tab acts for the letter; here it is only shown. */
  readonly isElsewhere: boolean
  /** Who keeps letters on this device, as soon as that is known. */
  readonly keeping: Recovery | undefined
  /** What this page was opened by, until the writer has seen it. */
  readonly link?: ArrivedLink | undefined
  /** What lies open beside the sheet. */
  readonly panel?: Panel | undefined
}

/** What can be open beside the message: one at a time. It is the page's, not the message's. */
export type Panel = 'options' | 'request' | 'drafts'

export type DeskStore = StoreApi<Desk>

export function createDesk(): DeskStore {
  return createStore<Desk>(() => ({
    letter: blankLetter(),
    draft: undefined,
    creating: undefined,
    delivery: undefined,
    from: undefined,
    isPutAway: false,
    isElsewhere: false,
    keeping: undefined,
  }))
}

/** Puts a blank letter on the desk. */
export function takeNewLetter(desk: DeskStore): void {
  desk.setState({ letter: blankLetter(), ...nothingElse })
}

const nothingElse = {
  draft: undefined,
  creating: undefined,
  saveRequest: undefined,
  delivery: undefined,
  isElsewhere: false,
}

/** The whole letter as it is this moment, what is just being typed included. */
export function finishTyping({ store, flushes }: OpenLetter): ComposedMessage {
  for (const flush of flushes) flush()
  return store.getState().message
}

/** The letter as it is now, to be delivered or put away. */
export function readLetter(desk: DeskStore): PlainLetter {
  finishTyping(desk.getState().letter)
  return toPlainLetter(desk.getState())
}

/** The letter without what is just being typed. */
export function toPlainLetter(state: Desk): PlainLetter {
  const { letter, draft, creating, saveRequest, delivery, from } = state
  const { id, stamp, store } = letter
  const { message } = store.getState()
  const mark = isUntouched(state) && { isUntouched: true }
  return { id, stamp, message, draft, creating, saveRequest, delivery, from, ...mark }
}

/** Puts a letter back as it was. What was typed on the fresh page meanwhile is added to it. */
export function putBack(desk: DeskStore, letter: PlainLetter): void {
  const typed = finishTyping(desk.getState().letter)
  const isUntouched = letter.isUntouched && isBlank(typed)
  layOnDesk(desk, { ...letter, isUntouched, message: joinMessages(letter.message, typed) })
}

/** What a link or an answer laid on the desk, with nothing of the writer in it. */
export function isUntouched({ letter, delivery }: Desk): boolean {
  return letter.untouched === letter.store.getState().message && delivery === undefined
}

/** The writer wants it as it is: it was saved, or is to be sent. */
export function touch(desk: DeskStore): void {
  const { letter } = desk.getState()
  if (letter.untouched) desk.setState({ letter: { ...letter, untouched: undefined } })
}

/** Puts a letter in the place of the one on the desk. */
export function layOnDesk(
  desk: DeskStore,
  letter: Omit<PlainLetter, 'draft'> & Partial<PlainLetter>,
  isElsewhere = false,
): void {
  const { id, stamp, message, draft, creating, saveRequest, delivery, from } = letter
  const store = createLetterStore(message)
  const untouched = letter.isUntouched ? message : undefined
  const open = { id, key: newId(), stamp, store, untouched, flushes: new Set<() => void>() }
  desk.setState({ letter: open, draft, creating, saveRequest, delivery, from, isElsewhere })
}

function blankLetter(): OpenLetter {
  const id = newId()
  const stamp = createStamp(id, newId)
  return { id, key: id, stamp, store: createLetterStore(), flushes: new Set() }
}
