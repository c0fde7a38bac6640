/** The language of the page, and how to choose another: it counts as chosen while its words are on their way. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { chooseLanguage } from '#i18n/languages/chooseLanguage.ts'
import type { Language } from '#i18n/languages/language.ts'
import { shownTexts } from '#i18n/texts.ts'

export function useDisplayLanguage(): [Language, (language: Language) => void] {
  const shown = useStore(shownTexts, ({ language }) => language)
  const [wanted, want] = useState<Language>()
  function choose(language: Language) {
    want(language)
    void chooseLanguage(language).then(() => want(undefined))
  }
  return [wanted ?? shown, choose]
}
