/**
 * One message being written: its message, and the only way to change it.
 *
 * A store of its own for each message, so that nothing of one can get into another.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyMessage, type ComposedMessage } from './message.ts'
import { messageReducer, type MessageEdit } from './messageReducer.ts'
import type { RecipientFieldName } from '#compose/recipients/recipients.ts'

type MessageState = {
  readonly message: ComposedMessage
  readonly edit: (edit: MessageEdit) => void
  /** Lines the writer asked for: they show while they are empty too. */
  readonly lines: readonly RecipientFieldName[]
  readonly showLine: (field: RecipientFieldName) => void
  /** Pasted, too long for the editor, and not in the message before the writer says so. */
  readonly bigTexts: readonly string[]
  readonly setBigTexts: (texts: readonly string[]) => void
}

export type MessageStore = StoreApi<MessageState>

export function createMessageStore(message: ComposedMessage = emptyMessage): MessageStore {
  return createStore<MessageState>((set) => ({
    message,
    edit: (edit) => set((state) => ({ message: messageReducer(state.message, edit) })),
    lines: [],
    showLine: (field) => set(({ lines }) => ({ lines: [...new Set([...lines, field])] })),
    bigTexts: [],
    setBigTexts: (bigTexts) => set({ bigTexts }),
  }))
}
