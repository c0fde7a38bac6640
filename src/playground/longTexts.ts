/**
 * The texts half as long again, as they may be in another language, with letters that have something above
 * and below them. Gaps, choices and plurals stay. Pure.
 */
import type { Choices, CompactElement, CompactMessage } from '#i18n/compactMessage.ts'
import type { Texts } from '#i18n/texts.ts'

const marks: Readonly<Record<string, string>> = { a: 'ä', e: 'ê', i: 'î', o: 'ö', u: 'ü', n: 'ñ' }

export function longTexts(texts: Partial<Texts>): Partial<Texts> {
  const long = Object.entries(texts).map(([key, message]) => [key, lengthened(message)])
  return Object.fromEntries(long) as Partial<Texts>
}

function lengthened(message: CompactMessage): CompactMessage {
  return typeof message === 'string' ? longWords(message) : message.map(longElement)
}

function longElement(element: CompactElement): CompactElement {
  if (typeof element === 'string') return longWords(element)
  if (element === 0 || element.length === 1 || element[1] === 'number') return element
  const [name, kind, choices] = element
  const long = Object.entries(choices).map(([choice, message]) => [choice, lengthened(message)])
  return [name, kind, Object.fromEntries(long) as Choices]
}

/** Words get longer, not more: that is where lines break badly. */
function longWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const more = word.slice(0, Math.ceil(word.length / 2)).toLowerCase()
    return [...(word + more)].map((char) => marks[char] ?? char).join('')
  })
}
