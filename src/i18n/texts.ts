/**
 * The words the user reads: their ids, and the messages compiled at build time (vite.config.ts).
 *
 * `en.json` and `languages` are the only places for sentences; the parser does not travel to the browser. What the
 * page does not need at its start comes with the first part of it that is fetched later (lazy/lazyComponent.tsx).
 */
import { createStore } from 'zustand/vanilla'
import type { CompactMessage } from './compactMessage.ts'
import en from './en.json'
import type { Language } from './languages/language.ts'

export type TextKey = keyof typeof en

/** What stands in the gaps of a message; names and numbers, never markup. */
export type TextValues = Readonly<Record<string, string | number>>

export type Texts = Readonly<Record<TextKey, CompactMessage>>

export type ShownTexts = {
  readonly language: Language
  readonly texts: Partial<Texts>
  /** Was wanted, and could not be fetched. */
  readonly missing?: Language | undefined
}

/** The build turns each text into its parsed form, which the compiler cannot know. */
export const englishStart = en as unknown as Partial<Texts>

export const shownTexts = createStore<ShownTexts>(() => ({ language: 'en', texts: englishStart }))

/** The file of a language has no ids: its messages stand in the order of the English ones. */
export function startTextsFrom(messages: readonly CompactMessage[]): Partial<Texts> {
  const ids = Object.keys(englishStart)
  return Object.fromEntries(ids.map((id, index) => [id, messages[index]])) as Partial<Texts>
}

const coming = new Map<Language, Promise<void>>()

/** Resolves when every word of the language is there. */
export function allTexts(): Promise<void> {
  const { language } = shownTexts.getState()
  const known = coming.get(language)
  if (known) return known
  const fetching = laterTexts(language).then(
    (rest) => addTexts(language, rest),
    (error: unknown) => {
      coming.delete(language)
      throw error
    },
  )
  coming.set(language, fetching)
  return fetching
}

/** All but those of the start. */
export async function laterTexts(language: Language): Promise<Partial<Texts>> {
  const { default: later } =
    language === 'en'
      ? await import('./en.json?later')
      : await (await import('./languages/languageFiles.ts')).languageFiles[language].later()
  return later as Partial<Texts>
}

function addTexts(language: Language, rest: Partial<Texts>) {
  shownTexts.setState((shown) =>
    shown.language === language ? { texts: { ...shown.texts, ...rest } } : shown,
  )
}
