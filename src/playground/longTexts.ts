/**
 * The texts half as long again, as they may be in another language, with letters that have something above
 * and below them. Gaps, choices and plurals stay. Pure.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { compactMessage, expandMessage } from '#i18n/compactMessage.ts'
import type { Texts } from '#i18n/texts.ts'

const literal = 0
const marks: Readonly<Record<string, string>> = { a: 'ä', e: 'ê', i: 'î', o: 'ö', u: 'ü', n: 'ñ' }

export function longTexts(texts: Texts): Texts {
  const long = Object.entries(texts).map(([key, message]) => [
    key,
    compactMessage(expandMessage(message).map(lengthened)),
  ])
  return Object.fromEntries(long) as Texts
}

function lengthened(element: MessageFormatElement): MessageFormatElement {
  if (element.type === literal) return { ...element, value: longWords(element.value) }
  if (!('options' in element)) return element
  const options = Object.entries(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(lengthened) },
  ])
  return { ...element, options: Object.fromEntries(options) } as MessageFormatElement
}

/** Words get longer, not more: that is where lines break badly. */
function longWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const more = word.slice(0, Math.ceil(word.length / 2)).toLowerCase()
    return [...(word + more)].map((char) => marks[char] ?? char).join('')
  })
}
