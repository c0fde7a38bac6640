/** Gives every component below it the words, and those that come later, or in another language, as soon as they are here. */
import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { createTranslate } from './createTranslate.ts'
import { shownTexts } from './texts.ts'
import { I18nContext } from './I18nContext.ts'

export function I18nProvider({ children }: { children: ReactNode }) {
  // index.html is in the language that the page starts in.
  const { subscribe, getState } = shownTexts
  const { texts } = useSyncExternalStore(subscribe, getState, getState)
  const t = useMemo(() => createTranslate(texts), [texts])
  return <I18nContext value={t}>{children}</I18nContext>
}
