/**
 * The words the user reads: their ids, and the messages compiled at build time (vite.config.ts).
 *
 * `en.json` is the only place for sentences; the parser does not travel to the browser. What the page
 * does not need at its start comes with the first part of it that is fetched later (lazy/lazyComponent.tsx).
 */
import { createStore } from 'zustand/vanilla'
import type { CompactMessage } from './compactMessage.ts'
import en from './en.json'

export type TextKey = keyof typeof en

/** What stands in the gaps of a message; names and numbers, never markup. */
export type TextValues = Readonly<Record<string, string | number>>

export type Texts = Readonly<Record<TextKey, CompactMessage>>

/** The build turns each text into its parsed form, which the compiler cannot know. */
export const english = createStore(() => en as unknown as Texts)

let coming: Promise<void> | undefined

/** Resolves when every word is there. */
export function allTexts(): Promise<void> {
  coming ??= import('./en.json?later').then(
    ({ default: later }) => english.setState(later as unknown as Partial<Texts>),
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}
