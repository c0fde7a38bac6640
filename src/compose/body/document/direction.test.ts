/** A text reads the way of its first strong character; e2e/text/direction.spec.ts asks a browser the same. */
import { expect, test } from 'vitest'
import { directionOf, readsAs } from './direction.ts'
import { doc, item, lineBreak, list, p, text } from '#testing/documents/documentSamples.ts'

test.each([
  ['Hello', 'ltr'],
  ['שלום עולם! מחיר: 50 USD.', 'rtl'],
  ['مرحبا world', 'rtl'],
  ['hello مرحبا', 'ltr'],
  ['50 שקל', 'rtl'],
  ['— "ދިވެހި"', 'rtl'],
  ['👍 שלום', 'rtl'],
  ['https://x.org שלום', 'ltr'],
  ['٥٠ شخص', 'rtl'],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
  ['Привет', 'ltr'],
  ['你好', 'ltr'],
  ['Ⅷ', 'ltr'],
  ['\u200F123', 'rtl'],
  ['\u200E123', 'ltr'],
  ['\u061C123', 'rtl'],
  ['123 — !', undefined],
  ['٥٠', undefined],
  ['👍', undefined],
  ['', undefined],
])('%j: %s', (words, wanted) => {
  expect(directionOf(words)).toBe(wanted)
})

test('a block reads the way of the first text in it that says one', () => {
  const neutral = p(text('1'), lineBreak, text('2', 'bold'))
  expect(readsAs(doc(neutral, list('bulletList', item(neutral), item(p(text('שלום'))))))).toBe(
    'rtl',
  )
  expect(readsAs(doc(neutral, p()))).toBeUndefined()
})
