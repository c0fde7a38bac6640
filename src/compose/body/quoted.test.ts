/** Cutting a page and putting it together again: nothing is lost, nothing is added. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preserveBody, quotedPart, splitPage, withoutQuoted } from './quoted.ts'
import { toGraphBody } from './body.ts'
import type { Body } from './bodyValue.ts'

const toWholeContent = (body: Body) => toGraphBody(body)?.content

const page = '<html><head><title>x</title></head><body dir="ltr">\r\n<p>a</p>\r\n</body></html>\r\n'

test.each([
  [page, '<p>a</p>'],
  ['<p>a</p>', '<p>a</p>'],
  ['<BODY class="a>b">x</BODY>', 'x'],
  ['<body>no end', 'no end'],
  ['<body>a</body>b</body>', 'a</body>b'],
  ['<body></body>', ''],
  ['', ''],
])('of %j the inside is %j', (html, inner) => {
  expect(splitPage(html).inner).toBe(inner)
})

test('the cut pieces are the page', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `<body>${text}</body>`),
      ),
      (html) => {
        const { before, inner, after } = splitPage(html)
        expect(before + inner + after).toBe(html)
      },
    ),
  )
})

test('a kept body travels byte for byte while nothing is written', () => {
  const contentType = fc.constantFrom('html' as const, 'text' as const)
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), contentType, (content, contentType) => {
      expect(toGraphBody(preserveBody({ contentType, content }))).toEqual({ contentType, content })
    }),
  )
})

test('what is written stands before the quoted part, which stays as it was', () => {
  const kept = preserveBody({ contentType: 'html', content: '<body bgcolor="red"><hr>Hi</body>' })
  expect(toWholeContent({ ...kept, html: 'new', text: 'new' })).toBe(
    '<body bgcolor="red"><div>new</div><hr>Hi</body>',
  )
  const text = preserveBody({ contentType: 'text', content: '> Hi\r\n' })
  expect(toWholeContent({ ...text, text: 'new' })).toBe('new\r\n\r\n> Hi\r\n')
})

test.each([
  ['<html><body><hr>Hi</body></html>', '<hr>Hi'],
  ['<hr>Hi', '<hr>Hi'],
  ['<html><body>\r\n</body></html>', ''],
])('of %j is kept %j', (content, kept) => {
  expect(quotedPart(preserveBody({ contentType: 'html', content }))).toBe(kept)
})

test('the quoted part can be taken out, the page stays', () => {
  const content = '<html><body class="x"><hr>Hi</body></html>'
  const body = withoutQuoted({
    ...preserveBody({ contentType: 'html', content }),
    html: 'a',
    text: 'a',
  })
  expect(quotedPart(body)).toBe('')
  expect(toWholeContent(body)).toBe('<html><body class="x">a</body></html>')
  expect(withoutQuoted(preserveBody({ contentType: 'text', content: 'x' }))).not.toHaveProperty(
    'around',
  )
})
