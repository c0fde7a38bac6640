/** Which attachments are pictures of the text, and which are files to be listed. */
import { expect, test } from 'vitest'
import { isPicture } from './inlineImages.ts'

const info = { id: '1', name: 'a.png', contentType: 'image/png', size: 1 }
const picture = { ...info, stored: true as const, contentId: 'logo@x' }
const body = { format: 'html' as const, html: '', text: '' }
const kept = (after: string) => ({ ...body, around: { before: '<body>', after } })

test.each([
  ['<img src="cid:logo@x">', true],
  ["<img src='CID:LOGO@X'>", true],
  ['<img src="cid:logo%40x">', true],
  ['<img src=cid:logo@x>', true],
  ['<td style="background:url(cid:logo@x)">', true],
  ['<img src="cid:logo@xyz">', false],
  ['<p>logo@x</p>', false],
])('%s: %s', (html, expected) => {
  expect(isPicture(picture, kept(html))).toBe(expected)
  expect(isPicture(picture, { ...body, html })).toBe(expected)
})

test('a file without a content id is never one, nor is one in plain text', () => {
  expect(isPicture({ ...info, stored: true }, kept('cid:logo@x'))).toBe(false)
  const text = { ...body, around: { before: '', after: 'cid:logo@x', isText: true as const } }
  expect(isPicture(picture, text)).toBe(false)
})
