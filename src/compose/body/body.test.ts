/** The body's values: from plain text, and to Graph. */
import { expect, test } from 'vitest'
import { isPlain, noBody, plainCopy, textToHtml, toGraphBody } from './body.ts'

test.each([
  ['', ''],
  ['They were awesome!', 'They were awesome!'],
  ['a\nb', 'a<br>b'],
  ['a\r\nb', 'a<br>b'],
  ['a\n\nb', '<p>a</p><p>b</p>'],
  ['a\n\n\n\nb', '<p>a</p><p><br></p><p>b</p>'],
  ['<script>&', '&lt;script&gt;&amp;'],
  ['\n\n\n', ''],
])('%j is written as %s', (text, html) => {
  expect(textToHtml(text)).toBe(html)
})

test('a body is plain when its text says all of it', () => {
  expect(isPlain(plainCopy('a\n\nb'))).toBe(true)
  expect(isPlain(noBody)).toBe(true)
  expect(isPlain({ html: '<b>a</b>', text: 'a' })).toBe(false)
})

test('Graph gets the spelling that is to travel, and nothing for an empty letter', () => {
  const copy = { html: '<b>a</b>', text: 'a' }
  expect(toGraphBody({ format: 'html', ...copy })).toEqual({
    contentType: 'html',
    content: '<b>a</b>',
  })
  expect(toGraphBody({ format: 'text', ...copy })).toEqual({ contentType: 'text', content: 'a' })
  expect(toGraphBody(noBody)).toBeUndefined()
})
