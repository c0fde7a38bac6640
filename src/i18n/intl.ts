/** Intl as the reader's language has it, in the variety the browser names: “14:28” or “2:28 PM”. Each is made once. */
import { tagOf } from './languages/language.ts'
import { shownTexts } from './texts.ts'

const made = new Map<string, unknown>()

/** For Intl: “de-AT” where the page is in German and the browser is Austrian. */
export function readersLocale(): string {
  const { language } = shownTexts.getState()
  const wanted = globalThis.navigator?.languages ?? []
  const found = wanted.find((tag) => tag.toLowerCase().split('-')[0] === language)
  // The texts, and what people type here, have these digits and these months.
  const more = language === 'ar' ? '-u-ca-gregory-nu-latn' : ''
  return (found?.replace(/-u-.*/, '') ?? tagOf(language)) + more
}

type Kind<Options, Made> = { new (locale: string, options: Options): Made; readonly name: string }

export function intl<Options, Made>(kind: Kind<Options, Made>, options: Options): Made {
  const locale = readersLocale()
  const key = `${locale} ${kind.name} ${JSON.stringify(options)}`
  if (!made.has(key)) made.set(key, new kind(locale, options))
  return made.get(key) as Made
}
