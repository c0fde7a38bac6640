/** Names in a row, in each language. */
import { afterEach, expect, test } from 'vitest'
import type { Language } from './languages/language.ts'
import { joinNames, joinQuoted } from './names.ts'
import { shownTexts } from './texts.ts'

afterEach(() => shownTexts.setState(shownTexts.getInitialState()))

test.each<[Language, string, string]>([
  ['en', 'a.txt, b', '“a.txt”, “b”'],
  ['de', 'a.txt, b', '„a.txt“, „b“'],
  ['fr', 'a.txt, b', '«\u00A0a.txt\u00A0», «\u00A0b\u00A0»'],
  ['ru', 'a.txt, b', '«a.txt», «b»'],
  ['zh', 'a.txt、b', '“a.txt”、“b”'],
  ['ar', '\u2068a.txt\u2069، \u2068b\u2069', '«\u2068a.txt\u2069»، «\u2068b\u2069»'],
])('%s', (language, plain, quoted) => {
  shownTexts.setState({ language })
  expect(joinNames(['a.txt', 'b'])).toBe(plain)
  expect(joinQuoted(['a.txt', 'b'])).toBe(quoted)
})
