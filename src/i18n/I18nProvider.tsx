/** Gives every component below it the words, and those that come later as soon as they are here. */
import { useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { createTranslate } from './createTranslate.ts'
import { english } from './texts.ts'
import { I18nContext } from './I18nContext.ts'

export function I18nProvider({ children }: { children: ReactNode }) {
  const texts = useStore(english)
  const t = useMemo(() => createTranslate(texts), [texts])
  return <I18nContext value={t}>{children}</I18nContext>
}
