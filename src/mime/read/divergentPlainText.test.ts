/** What beside HTML is worth to be kept and said. */
import { expect, test } from 'vitest'
import { noBody } from '#compose/body/bodyValue.ts'
import { ownReading } from './divergentPlainText.ts'

const body = { ...noBody, html: '<p>See our page</p>', text: 'See our page' }
const html = body.html

test.each([
  ['the same', 'See our page', undefined],
  ['other lines and marks', '* See\n  our *page*\r\n', undefined],
  ['a link written out', 'See our page <https://a.example/b?c=1>', undefined],
  ['other words', 'Pay us at once', 'Pay us at once'],
  ['nothing at all', '', undefined],
])('%s', (_name, text, kept) => {
  expect(ownReading(body, { html, text })).toBe(kept)
})

test('a message without HTML has one text', () => {
  expect(ownReading(body, { text: 'other' })).toBeUndefined()
})

test('beside a part that is kept the reading is made anew', () => {
  const around = { before: '<body>', after: '<table></table></body>' }
  expect(ownReading({ ...noBody, around }, { html, text: 'other' })).toBeUndefined()
})
