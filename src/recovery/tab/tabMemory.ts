/**
 * The message this tab was writing, and where in it the writer was (sessionStorage): known after a reload, a
 * crash or Back, and to no other tab. A duplicated tab has a copy of it; the message's lock decides then.
 */
import { readCaret, type CaretPlace } from '#compose/caret/caretPlace.ts'
import type { RecipientFieldName } from '#compose/recipients/recipients.ts'
import type { ComposeSession } from '#session/composeSession.ts'
import type { Panel } from '#session/composeSession.ts'
import { tabKey } from './tabKeys.ts'

export type TabMemory = {
  readonly letterId: string
  readonly panel?: Panel | undefined
  /** Cc and Bcc, where they are shown. */
  readonly lines?: readonly RecipientFieldName[]
  readonly caret?: CaretPlace | undefined
}

export function recallTab(): TabMemory | undefined {
  try {
    const memory = JSON.parse(sessionStorage.getItem(tabKey) ?? 'null') as TabMemory | null
    return typeof memory?.letterId === 'string' ? memory : undefined
  } catch {
    return undefined
  }
}

/** A tab without storage of its own forgets. */
export function rememberTab({ current: { id: messageId, store }, panel }: ComposeSession): void {
  try {
    const caret = readCaret() ?? lastCaretIn(messageId)
    const { lines } = store.getState()
    const memory: TabMemory = { letterId: messageId, panel, lines, caret }
    sessionStorage.setItem(tabKey, JSON.stringify(memory))
  } catch {
    // Then the message is offered in the list.
  }
}

/** Nothing else, if the tab writes another message by now. */
export function forgetTab(messageId: string): void {
  try {
    if (recallTab()?.letterId === messageId) sessionStorage.removeItem(tabKey)
  } catch {
    // There is nothing to forget.
  }
}

/** Outside the fields the caret stays where it was last. */
function lastCaretIn(messageId: string): CaretPlace | undefined {
  const last = recallTab()
  return last?.letterId === messageId ? last.caret : undefined
}
