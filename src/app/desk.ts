/**
 * The desk: the one letter that lies open, its copy in the mailbox, and who sends it.
 *
 * It outlives the components, so that a sign-in that leaves the page can put the letter away.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import type { Body } from '#compose/body/body.ts'
import { createLetterStore, type LetterStore } from '#compose/letterStore.ts'
import type { ComposedMessage } from '#compose/message.ts'
import { addEntries } from '#compose/recipients/recipients.ts'
import type { DeliveryRecord } from '#deliver/deliveryRecord.ts'
import type { ServerDraft } from '#deliver/serverDraft.ts'
import { createStamp, type Stamp } from '#deliver/stamp.ts'
import type { ArrivedLink } from './linkArrival.ts'
import type { Keeping } from './startKeeping.ts'

export type OpenLetter = {
  readonly id: string
  /** Another one each time a letter is laid on the desk: fields read their text only once. */
  readonly key: string
  readonly stamp: Stamp
  readonly store: LetterStore
  /** What the fields still hold; see compose/FlushContext.tsx. */
  readonly flushes: Set<() => void>
}

export type Desk = {
  readonly letter: OpenLetter
  readonly draft: ServerDraft | undefined
  /** How far its sending has come. */
  readonly delivery: DeliveryRecord | undefined
  /** The writer's choice of sender; without one the first account sends. */
  readonly account: Account | undefined
  /** The letter is kept elsewhere while the page is left. */
  readonly isPutAway: boolean
  /** Another tab acts for the letter; here it is only shown. */
  readonly isElsewhere: boolean
  /** Who keeps letters on this device, as soon as that is known. */
  readonly keeping: Keeping | undefined
  /** What this page was opened by, until the writer has seen it. */
  readonly link?: ArrivedLink | undefined
}

export type DeskStore = StoreApi<Desk>

/** A letter as plain data and files. */
export type PlainLetter = {
  readonly id: string
  readonly stamp: Stamp
  readonly message: ComposedMessage
  readonly draft: ServerDraft | undefined
  readonly delivery?: DeliveryRecord | undefined
}

const newId = () => crypto.randomUUID()

export function createDesk(): DeskStore {
  return createStore<Desk>(() => ({
    letter: blankLetter(),
    draft: undefined,
    delivery: undefined,
    account: undefined,
    isPutAway: false,
    isElsewhere: false,
    keeping: undefined,
  }))
}

/** Puts a blank letter on the desk. */
export function takeNewLetter(desk: DeskStore): void {
  desk.setState({ letter: blankLetter(), ...nothingElse })
}

const nothingElse = { draft: undefined, delivery: undefined, isElsewhere: false }

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
export function toPlainLetter({ letter, draft, delivery }: Desk): PlainLetter {
  const { id, stamp, store } = letter
  return { id, stamp, message: store.getState().message, draft, delivery }
}

/** Puts a letter back as it was. What was typed on the fresh page meanwhile is added to it. */
export function putBack(desk: DeskStore, letter: PlainLetter): void {
  const typed = finishTyping(desk.getState().letter)
  layOnDesk(desk, { ...letter, message: joinMessages(letter.message, typed) })
}

/** Puts a letter in the place of the one on the desk. */
export function layOnDesk(
  desk: DeskStore,
  letter: Omit<PlainLetter, 'draft'> & Partial<PlainLetter>,
): void {
  const { id, stamp, message, draft, delivery } = letter
  const store = createLetterStore(message)
  const open = { id, key: newId(), stamp, store, flushes: new Set<() => void>() }
  desk.setState({ letter: open, draft, delivery, isElsewhere: false })
}

function blankLetter(): OpenLetter {
  const id = newId()
  const stamp = createStamp(id, newId)
  return { id, key: id, stamp, store: createLetterStore(), flushes: new Set() }
}

/** Nothing of either is lost, and what a browser restored in the fields does not come twice. */
export function joinMessages(message: ComposedMessage, typed: ComposedMessage): ComposedMessage {
  return {
    ...message,
    to: addEntries(message.to, typed.to),
    cc: addEntries(message.cc, typed.cc),
    bcc: addEntries(message.bcc, typed.bcc),
    subject: joinTexts(message.subject, typed.subject, ' '),
    body: joinBodies(message.body, typed.body),
    attachments: [...message.attachments, ...typed.attachments],
  }
}

function joinBodies(body: Body, typed: Body): Body {
  const text = joinTexts(body.text, typed.text, '\n')
  return text === body.text ? body : { ...body, html: body.html + typed.html, text }
}

function joinTexts(text: string, typed: string, between: string): string {
  if (text === '' || typed === '' || text === typed) return text || typed
  return text + between + typed
}
