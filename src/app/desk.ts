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

type OpenLetter = {
  readonly id: string
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
  }))
}

/** Puts a blank letter on the desk. */
export function takeNewLetter(desk: DeskStore): void {
  desk.setState({ letter: blankLetter(), draft: undefined, delivery: undefined })
}

/** The whole letter as it is this moment, what is just being typed included. */
function finishTyping({ store, flushes }: OpenLetter): ComposedMessage {
  for (const flush of flushes) flush()
  return store.getState().message
}

/** The letter as it is now, to be delivered or put away. */
export function readLetter(desk: DeskStore): PlainLetter {
  const { letter } = desk.getState()
  const { id, stamp } = letter
  const message = finishTyping(letter)
  const { draft, delivery } = desk.getState()
  return { id, stamp, message, draft, delivery }
}

/** Puts a letter back as it was. What was typed on the fresh page meanwhile is added to it. */
export function putBack(desk: DeskStore, letter: PlainLetter): void {
  const { id, stamp, message, draft, delivery } = letter
  const typed = finishTyping(desk.getState().letter)
  const store = createLetterStore(joinMessages(message, typed))
  desk.setState({ letter: { id, stamp, store, flushes: new Set() }, draft, delivery })
}

function blankLetter(): OpenLetter {
  const id = newId()
  return { id, stamp: createStamp(id, newId), store: createLetterStore(), flushes: new Set() }
}

/** Nothing of either is lost, and what a browser restored in the fields does not come twice. */
function joinMessages(message: ComposedMessage, typed: ComposedMessage): ComposedMessage {
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
