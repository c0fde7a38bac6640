/**
 * The words the user reads: their ids, and the messages compiled at build time (vite.config.ts).
 *
 * `en.json` is the only place for sentences; the parser does not travel to the browser. What the page
 * does not need at its start comes with the first part of it that is fetched later (lazy/lazyComponent.tsx), what the
 * editor says with the editor.
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

/** Resolves when every word is there. */
export const allTexts = once(() =>
  Promise.all([editorTexts(), take(import('./en.json?later'))]).then(() => undefined),
)

/** Resolves when what the editor says is there: it waits for no other words. */
export const editorTexts = once(() => take(import('./en.json?editor')))

async function take(coming: Promise<{ readonly default: Readonly<Record<string, unknown>> }>) {
  const { default: texts } = await coming
  english.setState(texts as unknown as Partial<Texts>)
}

/** What failed is tried again by who wants it next. */
function once(load: () => Promise<void>): () => Promise<void> {
  let coming: Promise<void> | undefined
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = undefined
      throw error
    })
    return coming
  }
}
