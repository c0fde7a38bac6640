/** Sentences are made of parsed messages, and a sentence that cannot be made is no error. */
import { expect, test } from 'vitest'
import { createTranslate } from './createTranslate.ts'
import { englishStart } from './texts.ts'

const t = createTranslate(englishStart)

test.each([
  ['app.name', undefined, 'Mail Composer'],
  ['attachments.total', { count: 1, size: '3 MB' }, '1 file · 3 MB'],
  ['attachments.total', { count: 1200, size: '' }, '1,200 files · '],
  ['conflict.part', { part: 'cc', files: '' }, 'Cc'],
  ['conflict.part', { part: 'files', files: '<b>{a}</b>' }, 'Attachments (<b>{a}</b>)'],
] as const)('%s with %o', (id, values, sentence) => {
  expect(t(id, values)).toBe(sentence)
})

test('a text that has not come yet is named by its id', () => {
  expect(createTranslate({})('app.name')).toBe('app.name')
})

test('so is one whose gap stays empty', () => {
  expect(t('attachments.total', { count: 2 })).toBe('attachments.total')
})
