/** Names in a row, as the reader's language parts and quotes them; each set apart where it reads the other way. */
import { isolate } from './isolate.ts'
import type { Language } from './languages/language.ts'
import { shownTexts } from './texts.ts'

const commas: Readonly<Partial<Record<Language, string>>> = { zh: '、', ar: '، ' }

const quotes: Readonly<Partial<Record<Language, readonly [string, string]>>> = {
  de: ['„', '“'],
  fr: ['«\u00A0', '\u00A0»'],
  ru: ['«', '»'],
  ar: ['«', '»'],
}

export function joinNames(names: readonly string[]): string {
  return joinSaid(names.map(isolate))
}

export function joinQuoted(names: readonly string[]): string {
  const [open, close] = quotes[shownTexts.getState().language] ?? ['“', '”']
  return joinSaid(names.map((name) => open + isolate(name) + close))
}

/** What is said already. */
export function joinSaid(parts: readonly string[]): string {
  return parts.join(commas[shownTexts.getState().language] ?? ', ')
}
