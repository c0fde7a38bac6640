/**
 * The only script before the first paint: it says which language the page is in, and fetches its words.
 *
 * Until those are here the English ones of index.html are not seen (base.css); fields can be written in all the
 * while. Whoever starts the page (main.tsx) takes the words from `firstWords`: undefined is English.
 */
import { languageKey, readsFrom, tagOf } from '#i18n/languages/language.ts'
import { pickLanguage } from '#i18n/languages/pickLanguage.ts'
import { paintWords } from './firstWords.ts'
import { patience, type StartFile, type WithFirstWords } from './startFile.ts'

/** By language, relative to this script; the build writes it. */
declare const __LANGUAGE_FILES__: Readonly<Record<string, string>>

function chosen(): string | null {
  try {
    return localStorage.getItem(languageKey)
  } catch {
    return null
  }
}

const page: WithFirstWords = window
const root = document.documentElement
const language = pickLanguage(chosen(), navigator.languages)
const file = __LANGUAGE_FILES__[language]
root.lang = tagOf(language)
root.dir = readsFrom(language)

if (file) {
  const wordsAreSeen = () => delete root.dataset['words']
  root.dataset['words'] = 'coming'
  setTimeout(wordsAreSeen, patience)
  page.firstWords = (import(/* @vite-ignore */ file) as Promise<StartFile>)
    .then(async (texts) => {
      if (document.readyState === 'loading')
        await new Promise((resolve) => (document.onreadystatechange = resolve))
      // The page started without them.
      if (root.lang !== tagOf(language)) return undefined
      paintWords(document.getElementById('root') as Node, texts.first)
      return texts
    })
    .catch(() => undefined)
    .finally(wordsAreSeen)
}
