/** The language of the page: the one chosen on this device, else the first of the browser's that it speaks. Pure. */
import { languages, type Language } from './language.ts'

/** `chosen` and `wanted` are tags as browsers name languages: “zh-TW”, “de-AT”. */
export function pickLanguage(chosen: string | null, wanted: readonly string[]): Language {
  for (const tag of [chosen ?? '', ...wanted]) {
    const [primary = ''] = tag.toLowerCase().split('-')
    const found = languages.find((language) => language === primary)
    if (found) return found
  }
  return 'en'
}
