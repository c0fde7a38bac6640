/**
 * Messages that were sent or scheduled and have made room for the next one: what is still to be told of them.
 * Toasts tell it (ShowEnded.tsx), as soon as their code is here.
 */
import { createStore } from 'zustand/vanilla'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

export type Ended = {
  readonly outcome: Extract<SendOutcome, { kind: 'sent' | 'scheduled' }>
  readonly snapshot: MessageSnapshot
}

export const ended = createStore<readonly Ended[]>(() => [])
