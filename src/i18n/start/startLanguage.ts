/**
 * Ends when the page has the words it starts with: at once in English, else when the file that beforePaint.ts
 * fetches is here. Without it the page starts in English, as index.html already is.
 */
import type { Language } from '#i18n/languages/language.ts'
import { patience, type WithFirstWords } from './startFile.ts'
import { shownTexts, startTextsFrom } from '#i18n/texts.ts'

export async function startLanguage(page = document.documentElement): Promise<void> {
  const language = page.lang.slice(0, 2) as Language
  if (language === 'en') return
  // There index.html has no words.
  if (import.meta.env.DEV)
    return (await import('#i18n/languages/chooseLanguage.ts')).showLanguage(language)
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  const file = await Promise.race([(window as WithFirstWords).firstWords, tooLate])
  if (file) shownTexts.setState({ language, texts: startTextsFrom(file.default) })
  else {
    Object.assign(page, { lang: 'en', dir: 'ltr' })
    shownTexts.setState({ missing: language })
  }
}
