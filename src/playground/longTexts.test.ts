/** Longer texts say the same, and keep what stands in their gaps. */
import { expect, test } from 'vitest'
import { createTranslate } from '#i18n/createTranslate.ts'
import { english, type Texts, type TextKey } from '#i18n/texts.ts'
import { longTexts } from './longTexts.ts'

const literal = (value: string) => [{ type: 0, value }]

test.each([
  ['Send now', 'Sêñdsê ñöwñö'],
  ['Sign-in isn’t set up', 'Sîgñsî-îñî îsñîs’tt sêtsê üpü'],
])('%s', (text, long) => {
  const texts = { 'checks.send': literal(text) } as unknown as Texts
  expect(createTranslate(longTexts(texts))('checks.send')).toBe(long)
})

test.each<[TextKey, object, string]>([
  ['attachments.open', { file: 'map.png' }, 'map.png'],
  ['keep.files', { count: 2 }, '2'],
])('%s keeps its gap', (key, values, gap) => {
  const say = createTranslate(longTexts(english.getState()))
  expect(say(key, values as never)).toContain(gap)
  expect(say(key, values as never).length).toBeGreaterThan(
    createTranslate(english.getState())(key, values as never).length,
  )
})
