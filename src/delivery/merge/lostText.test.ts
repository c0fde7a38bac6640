/** When a text that comes back counts as emptied or cut. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromGraphBody } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { isTextLost } from './lostText.ts'

const text = (words: string): Body => ({ format: 'html', html: `<p>${words}</p>`, text: words })
const html = (content: string): Body => fromGraphBody({ contentType: 'html', content })
const plain = (content: string): Body => fromGraphBody({ contentType: 'text', content })
const long =
  'We meet on Monday at ten in the small room. Please bring the figures of the last quarter with you.'
const half = long.slice(0, 44)

test.each([
  ['emptied', text(long), text(''), true],
  ['a short text, emptied', text('Hi'), text(''), true],
  ['an empty page is left', text(long), html('<html><head></head><body><br></body></html>'), true],
  ['only spaces are left', text(long), text(' \u00a0\n'), true],
  ['the beginning is left', text(long), text(half), true],
  ['the beginning and dots', text(long), text(`${half.trim()}…`), true],
  ['the beginning and three dots', text(long), text(`${half.trim()}...`), true],
  ['only the dots', text(long), text('…'), true],
  ['the end is left', text(long), text(long.slice(60)), true],
  ['a piece in the middle', text(long), text(long.slice(30, 60)), true],
  ['the beginning, as plain text', text(long), plain(half), true],
  [
    'the answer, its quotation kept',
    html(`<div>${long}</div><hr><div>Old</div>`),
    html('Old'),
    true,
  ],
  ['the quotation', html(`<p>Hi</p><hr><div>${long}</div>`), html('<p>Hi</p>'), true],
  ['nothing', text(long), text(long), false],
  ['only its spelling', text(long), html(`<p>${long.replaceAll(' ', '\n ')}</p>`), false],
  ['written on', text(long), text(`${long} See you`), false],
  ['written before', text(half), text(long), false],
  ['a sentence taken out', text(long), text(long.slice(0, -30)), false],
  ['few words of few', text('See you on Monday'), text('See you'), false],
  ['rewritten', text(long), text('Theirs'), false],
  ['rewritten and shorter', text(long), text('We meet on Tuesday.'), false],
  ['there was nothing', text(''), text(long), false],
  ['nothing of nothing', text(''), text(''), false],
])('%s', (_, before, after, isLost) => {
  expect(isTextLost(before, after)).toBe(isLost)
})

test('no text is lost that is all there', () => {
  const words = fc.string({ maxLength: 120 }).map((words) => words.replace(/[<>&]/g, ''))
  const property = fc.property(words, words, words, (before, body, after) => {
    expect(isTextLost(text(body), text(before + body + after))).toBe(false)
  })
  fc.assert(property)
})
