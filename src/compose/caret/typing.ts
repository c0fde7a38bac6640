/**
 * Where somebody is typing while the fields are made anew: the caret, counted from the end because what comes
 * back is laid before what was typed, and the text of lines that is no entry yet.
 */
import type { RecipientFieldName } from '#compose/recipients/recipients.ts'
import { readCaret, type CaretPlace } from './caretPlace.ts'
import { restoreCaret } from './restoreCaret.ts'
import { focusEnd, fromEnd } from './setCaret.ts'

export type Pending = { readonly field: RecipientFieldName; readonly text: string }

const lines = ['to', 'cc', 'bcc'] as const

/** A key or a press reached this page. */
export const isUsed = () => performance.getEntriesByType('first-input').length > 0

/** Nothing where the page only opened with the caret in To, and nobody has come yet. */
export function readTyping(): CaretPlace | undefined {
  const caret = readCaret()
  const isOnlyOpened = caret?.place === 'to' && !inputOf('to')?.value && !isUsed()
  return caret && !isOnlyOpened ? fromEnd(caret) : undefined
}

/** Taken out of its field, so that it does not become an entry before it is whole. */
export function takePending(): readonly Pending[] {
  return lines.flatMap((field) => {
    const input = inputOf(field)
    if (!input?.value) return []
    const text = input.value
    input.value = ''
    return [{ field, text }]
  })
}

export function showTyping(caret: CaretPlace | undefined, pending: readonly Pending[]): void {
  for (const { field, text } of pending) {
    const input = inputOf(field)
    if (input) input.value = text
  }
  // The editor takes the caret over from the field that is there first.
  if (caret && !(caret.isRich && focusEnd(caret.place))) restoreCaret(caret)
}

const inputOf = (field: RecipientFieldName) =>
  document.querySelector<HTMLInputElement>(`[data-field="${field}"] .recipient-field-input`)
