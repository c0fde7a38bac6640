/**
 * `ceo@x.org <eve@y.org>` as it is typed: a blank has taken the first already, and it is the name of the second. What
 * follows in brackets is read together with it, as in a paste, and takes its place.
 */
import { useRef } from 'react'
import { angleCloses, angleOpens } from './parse/brackets.ts'
import { takeSeparated, type Typed } from './parse/typedRecipients.ts'
import type { Entry, RecipientList } from './recipients.ts'
import { recipientText } from './recipientText.ts'
import type { RecipientEdits } from './useAnnounceEdits.tsx'

export type Read = (text: string) => Typed

const isOpened = (text: string) => {
  const first = text.trimStart().charAt(0)
  return angleOpens.test(first) || /[(（[]/.test(first)
}
const isClosed = (text: string) => angleCloses.test(text) || /[)）\]]/.test(text)

export function useTakenByBlank(list: RecipientList, onReplace: RecipientEdits['onReplace']) {
  const taken = useRef<Entry>(undefined)

  /** What is to be added, and what stays text. */
  return (read: Read, text: string): Typed => {
    const before = taken.current
    const at = before && isOpened(text) && isClosed(text) ? list.indexOf(before) : -1
    const first = before && at >= 0 ? recipientText(before) : ''
    const whole = first ? read(`${first} ${text}`) : none
    const isWhole = whole.entries.length > 0
    const typed = isWhole ? whole : read(text)
    const isTyping = read === takeSeparated
    if (!isTyping || (typed.rest.trim() && !isOpened(typed.rest))) taken.current = undefined
    if (typed.entries.length > 0)
      taken.current = isTyping && /\s$/.test(text) ? typed.entries.at(-1) : undefined
    if (!isWhole) return typed
    // Where both are the same nothing is new.
    if (typed.entries.map(recipientText).join() !== first) onReplace(at, typed.entries)
    return { ...typed, entries: [] }
  }
}

const none: Typed = { entries: [], rest: '' }
