/** The languages a text can be checked in: the browser's own first, then usual ones by their names. Pure. */
import { compareNames } from '#i18n/formats.ts'
import { isLanguage } from '#compose/body/isLanguage.ts'

// prettier-ignore
const usual = [
  'ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en-AU', 'en-CA', 'en-GB', 'en-US', 'es', 'es-MX', 'et', 'fi',
  'fr', 'fr-CA', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'nb', 'nl', 'pl',
  'pt-BR', 'pt-PT', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'th', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant',
]

export type Language = { readonly value: string; readonly label: string }

/** `chosen` is among them, whatever it is. */
export function languageChoices(
  own: readonly string[],
  chosen: string | undefined,
  reader: string,
): readonly Language[] {
  const names = new Intl.DisplayNames([reader], { type: 'language', languageDisplay: 'standard' })
  const toChoice = (value: string) => ({ value, label: names.of(value) ?? value })
  const first = [...new Set([...(chosen ? [chosen] : []), ...own])].filter(isLanguage)
  const others = usual.filter((value) => !first.includes(value)).map(toChoice)
  return [
    ...first.map(toChoice),
    ...others.sort((one, other) => compareNames(one.label, other.label)),
  ]
}
