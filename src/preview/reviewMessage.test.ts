// @vitest-environment jsdom
/** What is doubtful in a text, and what is not. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { Finding } from './finding.ts'
import { reviewMessage } from './reviewMessage.ts'

const review = (html: string, attachments: readonly Attachment[] = []) =>
  reviewMessage({ ...emptyMessage, body: { format: 'html', html, text: '' }, attachments })

const picture = (size: number): Attachment => ({
  ...{ id: 'a', name: 'logo.png', contentType: 'image/png', size },
  ...{ contentId: 'Logo@x', file: new Blob([]) },
})

const doubtful: readonly (readonly [string, Finding['kind'], string, string?])[] = [
  ['<img src="cid:logo@x">', 'noAlt', 'logo.png'],
  ['<img src="cid:logo@x" alt="  ">', 'noAlt', 'logo.png'],
  ['<img src="https://x.org/a.png" alt="A">', 'remotePicture', 'A'],
  ['<a href="https://bit.ly/3xK">contoso.com/plan</a>', 'otherTarget', 'contoso.com', 'bit.ly'],
  [
    '<a href="https://evil.org">https://www.contoso.com</a>',
    'otherTarget',
    'contoso.com',
    'evil.org',
  ],
  ['<a href="mailto:a@evil.org">boss@contoso.com</a>', 'otherTarget', 'contoso.com', 'evil.org'],
  [
    '<a href="https://contoso.com.evil.org">contoso.com</a>',
    'otherTarget',
    'contoso.com',
    'contoso.com.evil.org',
  ],
  ['<span style="color:#ffff00">Yellow words</span>', 'lowContrast', 'Yellow words'],
  ['<span style="background-color:#000080">On navy</span>', 'lowContrast', 'On navy'],
  ['<div style="background:#222222"><b style="color:#333">Dark</b></div>', 'lowContrast', 'Dark'],
  ['<div style="float:left">Aside</div>', 'unsupported', 'float', 'Outlook for Windows'],
]

for (const [html, kind, name, detail] of doubtful)
  test(`${kind}: ${html}`, () => {
    const found = review(html, [picture(10)]).find((one) => one.kind === kind)
    expect(found).toMatchObject({ name, ...(detail !== undefined && { detail }) })
  })

const fine = [
  '<img src="cid:logo@x" alt="Logo">',
  '<a href="https://docs.contoso.com/plan">contoso.com/plan</a>',
  '<a href="https://www.contoso.com">contoso.com</a>',
  '<a href="https://bit.ly/3xK">the two proposals</a>',
  '<a href="https://bit.ly/3xK"><img src="cid:logo@x" alt="Logo"></a>',
  '<a href="tel:+4930">030 5550</a>',
  '<span style="color:#c00000">Red</span>',
  '<span style="background-color:#ffff00">Marked</span>',
  '<span style="color:#ffffff; background-color:#000080">On navy</span>',
  '<span style="color:#ffff00"> </span>',
  '<div style="color:#ffffff"><span style="color:#000000">Black in what was white</span></div>',
  '<div style="background:#ffff00"><b style="background:#000080; color:#ffffff">On navy</b></div>',
  '<div style="margin:0; font-family:Arial">Text</div>',
]

test.each(fine)('nothing: %s', (html) => {
  expect(review(html, [picture(10)])).toEqual([])
})

test('a picture of more than a megabyte, and where each stands', () => {
  const html = '<p><img src="https://x.org/a.png" alt="A"></p><p><img src="cid:logo@x" alt="L"></p>'
  expect(review(html, [picture(2_000_000)])).toMatchObject([
    { kind: 'remotePicture', place: { tag: 'img', index: 0 } },
    { kind: 'largePicture', place: { tag: 'img', index: 1 }, detail: '1.9 MB' },
  ])
})

test('plain text has nothing of it', () => {
  const body = { format: 'text', html: '<img src="https://x.org/a">', text: 'a' } as const
  expect(reviewMessage({ ...emptyMessage, body })).toEqual([])
})
