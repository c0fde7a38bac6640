/** Longer texts say the same, and keep what stands in their gaps. */
import { expect, test } from 'vitest'
import { createTranslate } from '#i18n/createTranslate.ts'
import { englishStart, type TextKey } from '#i18n/texts.ts'
import { longTexts } from './longTexts.ts'

test.each([
  ['Send now', 'Sêñdsê ñöwñö'],
  ['Sign-in isn’t set up', 'Sîgñsî-îñî îsñîs’tt sêtsê üpü'],
])('%s', (text, long) => {
  const texts = { 'checks.send': text }
  expect(createTranslate(longTexts(texts))('checks.send')).toBe(long)
})

test.each<[TextKey, object, string]>([
  ['attachments.open', { file: 'map.png' }, 'map.png'],
  ['keep.files', { count: 2 }, '2'],
])('%s keeps its gap', (key, values, gap) => {
  const say = createTranslate(longTexts(englishStart))
  expect(say(key, values as never)).toContain(gap)
  expect(say(key, values as never).length).toBeGreaterThan(
    createTranslate(englishStart)(key, values as never).length,
  )
})
