/** The three address fields of a message's store. */
import type { RecipientLines } from '#compose/recipients/recipientLines.ts'
import type { MessageStore } from './messageStore.ts'

export function recipientLinesOf(store: MessageStore): RecipientLines {
  return {
    read() {
      const { to, cc, bcc } = store.getState().message
      return { to, cc, bcc }
    },
    write: (lists) => store.getState().edit({ type: 'recipientsSet', lists }),
    subscribe: store.subscribe,
    show: store.getState().showLine,
  }
}
