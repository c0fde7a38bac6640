/** A plain reading of HTML: each block is a line, and no word runs into another. */
import { expect, test } from 'vitest'
import { htmlToText } from './htmlToText.ts'

test.each([
  ['a', 'a'],
  ['<p>a</p><p>b</p>', 'a\n\nb'],
  ['<div>a</div><div>b</div>', 'a\nb'],
  ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a<div>b</div>c', 'a\nb\nc'],
  ['a<div><div>b</div></div>', 'a\nb'],
  ['a <br> b', 'a\nb'],
  ['a<hr>b', 'a\nb'],
  ['a<div><br>b</div>', 'a\n\nb'],
  ['<p>a</p>\n<p>&nbsp;</p>\n<p>b</p>', 'a\n\nb'],
  ['a<ul><li>b</li><li>c</li></ul>d', 'a\nb\nc\nd'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['<h1>a</h1>b<blockquote>c</blockquote>', 'a\nb\nc'],
  ['<pre>a</pre>b', 'a\nb'],
  ['a<b>b</b> <i>c</i>', 'ab c'],
  ['<style>x</style>a&nbsp;&amp;&#8211;b', 'a &–b'],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('a hostile text is read in no time', () => {
  for (const piece of ['<b> </b>', '<div>', ' <br>', '<p>&nbsp;'])
    expect(htmlToText(`a${piece.repeat(100_000)}b`)).toMatch(/^a\s*b$/)
})
