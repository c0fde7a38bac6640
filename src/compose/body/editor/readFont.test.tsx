// @vitest-environment jsdom
/** A font around the whole text is the message’s own; every other one is left as it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fontFamilies, fontSizes, toFont } from '#compose/body/font/fonts.ts'
import { quotedPart } from '#compose/body/quoted.ts'
import { toGraphBody } from '#compose/body/body.ts'
import { arbitraryDocument } from '#testing/documents/documentSamples.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { readHtml } from './readHtml.tsx'

const exchange = (inner: string) =>
  '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n' +
  `</head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>\r\n`

const georgia = { family: 'Georgia,serif', size: 14 } as const

test.each([
  ['as it was sent', '<div style="font-family:Georgia,serif; font-size:14pt">Hi</div>', georgia],
  [
    'as Exchange may respell it',
    '<div style="font-family: Georgia, serif; font-size: 14.0pt;"><p>a</p><p>b</p></div>',
    georgia,
  ],
  [
    'a family alone',
    '<div style="font-family:Georgia,serif"><p>a</p><blockquote><p>b</p></blockquote></div>',
    { family: 'Georgia,serif' },
  ],
  ['a size alone', '<div style="font-size:9pt">a</div>', { size: 9 }],
  ['a language alone', '<div lang="de">a</div>', { language: 'de' }],
  [
    'a language, in another order',
    '<div style="font-size:9pt" lang="ar-EG">a</div>',
    { size: 9, language: 'ar-EG' },
  ],
  [
    'quoted',
    '<div style="font-family:&quot;Times New Roman&quot;,Times,serif">a</div>',
    { family: "'Times New Roman',Times,serif" },
  ],
])('a font around all of it is the message’s own: %s', (_, html, font) => {
  expect(readHtml(exchange(html))).toMatchObject({ format: 'html', font })
  expect(quotedPart(readHtml(exchange(html)))).toBe('')
})

test.each([
  ['another font', '<div style="font-family:Comic Sans MS">a</div>'],
  ['a colour beside it', '<div style="font-family:Georgia,serif; color:red">a</div>'],
  ['around a part of it', '<div style="font-size:9pt">a</div><div>b</div>'],
  ['no font at all', '<div style="">a</div>'],
  ['no language', '<div lang="">a</div>'],
  ['what is none', '<div lang="not a language">a</div>'],
  ['a class beside it', '<div lang="de" class="x">a</div>'],
  ['around nothing', '<div style="font-size:9pt"></div>'],
])('what says more or less than a font of ours stays as it is: %s', (_, html) => {
  const body = readHtml(html)
  expect(body.font).toBeUndefined()
  expect(toGraphBody(body)?.content ?? '').toBe(body.html === '' && !body.around ? '' : html)
})

test('every text in a font of ours comes back as it was', () => {
  const fonts = fc.record({
    language: fc.option(fc.constantFrom('de', 'zh-Hans', 'ar-EG'), { nil: undefined }),
    family: fc.option(fc.constantFrom(...fontFamilies), { nil: undefined }),
    size: fc.option(fc.constantFrom(...fontSizes), { nil: undefined }),
  })
  fc.assert(
    fc.property(arbitraryDocument, fonts, (document, wanted) => {
      const html = documentToHtml(document)
      const font = toFont(wanted)
      const body = { format: 'html', html, text: 'x', ...(font && { font }) } as const
      const sent = toGraphBody(body)?.content ?? ''
      const read = readHtml(exchange(sent))
      expect(read.html).toBe(readHtml(exchange(html)).html)
      const isTaken = html !== '' && quotedPart(readHtml(exchange(html))) === ''
      expect(read.font).toEqual(isTaken ? font : undefined)
    }),
    { numRuns: 60 },
  )
})
