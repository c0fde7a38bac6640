/**
 * Shows the page in another language as soon as all its words are here: no moment has two of them. The device
 * remembers what was chosen, also where its words cannot be fetched now.
 */
import { englishStart, laterTexts, shownTexts, startTextsFrom, type Texts } from '#i18n/texts.ts'
import { languageKey, readsFrom, tagOf, type Language } from './language.ts'
import { languageFiles } from './languageFiles.ts'

let lastWanted: Language | undefined

export async function chooseLanguage(language: Language): Promise<void> {
  remember(language)
  await showLanguage(language)
}

/** Ends with `missing` in the store where it could not be fetched; what was wanted last counts. */
export async function showLanguage(language: Language): Promise<void> {
  lastWanted = language
  try {
    const [start, later] = await Promise.all([startTextsOf(language), laterTexts(language)])
    if (lastWanted !== language) return
    shownTexts.setState({ language, texts: { ...start, ...later }, missing: undefined })
    document.documentElement.lang = tagOf(language)
    document.documentElement.dir = readsFrom(language)
  } catch {
    if (lastWanted === language) shownTexts.setState({ missing: language })
  }
}

async function startTextsOf(language: Language): Promise<Partial<Texts>> {
  if (language === 'en') return englishStart
  return startTextsFrom((await languageFiles[language].start()).default)
}

function remember(language: Language) {
  try {
    localStorage.setItem(languageKey, language)
  } catch {
    return
  }
}
