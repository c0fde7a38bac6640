/**
 * Mentioning people in the open message: who is there to be mentioned, and what follows from it. Written by
 * app/mentions, used by the editor. One for the page, as there is one message on it.
 */
import { createStore } from 'zustand/vanilla'
import type { Recipient } from '#compose/recipients/recipients.ts'

type Mentioning = {
  /** Who gets the message. */
  readonly people?: () => readonly Recipient[]
  /** Somebody was mentioned in the text. Whether that added them to To. */
  readonly add?: (person: Recipient) => boolean
}

export const mentioning = createStore<Mentioning>(() => ({}))
