/**
 * One letter being written: its message, and the only way to change it.
 *
 * A store of its own for each letter, so that nothing of one can get into another.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyMessage, type ComposedMessage } from './message.ts'
import { messageReducer, type MessageEdit } from './messageReducer.ts'
import type { LineName } from '#compose/recipients/recipients.ts'

type LetterState = {
  readonly message: ComposedMessage
  readonly edit: (edit: MessageEdit) => void
  /** Lines the writer asked for: they show while they are empty too. */
  readonly lines: readonly LineName[]
  readonly showLine: (line: LineName) => void
}

export type LetterStore = StoreApi<LetterState>

export function createLetterStore(message: ComposedMessage = emptyMessage): LetterStore {
  return createStore<LetterState>((set) => ({
    message,
    edit: (edit) => set((state) => ({ message: messageReducer(state.message, edit) })),
    lines: [],
    showLine: (line) => set(({ lines }) => ({ lines: [...new Set([...lines, line])] })),
  }))
}
