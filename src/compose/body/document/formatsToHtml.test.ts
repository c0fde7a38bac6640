/** Formats beyond marks and lists as they are sent: each line is a message and the exact HTML of it. */
import { expect, test } from 'vitest'
import { doc, item, list, p, styled, text } from '#testing/documents/documentSamples.ts'
import { preStyle } from './blockStyles.ts'
import type { DocumentNode } from './documentNode.ts'
import { documentToHtml } from './documentToHtml.ts'

test.each<[string, DocumentNode, string]>([
  [
    'a <p> of another program',
    doc({ ...p(text('a')), attrs: { tag: 'p', align: 'right' } }),
    '<p style="text-align:right">a</p>',
  ],
  [
    'colour, font and size are one style',
    doc(
      p(
        text(
          'a',
          styled('textColor', '#c00000'),
          styled('fontSize', '14pt'),
          styled('fontFamily', "'Times New Roman',serif"),
          'bold',
        ),
      ),
    ),
    `<span style="font-family:'Times New Roman',serif; font-size:14pt; color:#c00000"><b>a</b></span>`,
  ],
  [
    'a style that says more than itself',
    doc(p(text('a', styled('textColor', 'red;x:url(y)')))),
    'a',
  ],
  [
    'raised and lowered',
    doc(p(text('x'), text('2', 'superscript'), text('i', 'subscript'))),
    'x<sup>2</sup><sub>i</sub>',
  ],
  [
    'centred',
    doc({ ...p(text('a')), attrs: { align: 'center' } }),
    '<div style="text-align:center">a</div>',
  ],
  [
    'indented',
    doc({ ...p(text('a')), attrs: { indent: 2 } }),
    '<div style="margin-left:80px">a</div>',
  ],
  [
    'indented, right to left',
    doc({ ...p(text('א')), attrs: { indent: 1 } }),
    '<div dir="rtl" style="margin-right:40px">א</div>',
  ],
  [
    'a direction that was chosen',
    doc({ ...p(text('a')), attrs: { dir: 'rtl' } }),
    '<div dir="rtl">a</div>',
  ],
  [
    'code keeps its columns',
    doc({ type: 'codeBlock', content: [text('a  <b>\n\tc')] }),
    `<pre style="${preStyle}">a  &lt;b&gt;\n\tc</pre>`,
  ],
  ['a rule', doc(p(text('a')), { type: 'horizontalRule' }), '<div>a</div><hr>'],
  [
    'a list of letters',
    doc({ ...list('orderedList', item(p(text('a')))), attrs: { type: 'a', start: 3 } }),
    '<ol type="a" start="3"><li>a</li></ol>',
  ],
  [
    'a picture',
    doc(p({ type: 'image', attrs: { src: 'cid:a@b', alt: 'A "b"', width: 20, height: 10 } })),
    '<img src="cid:a@b" alt="A &quot;b&quot;" width="20" height="10" style="max-width:100%; height:auto">',
  ],
  [
    'a picture that would run is its description',
    doc(p({ type: 'image', attrs: { src: 'javascript:x', alt: 'a' } })),
    'a',
  ],
  [
    'a table',
    doc({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [p(text('a'))] },
            {
              type: 'tableCell',
              attrs: { colspan: 2, colwidth: [50, 60], background: '#ffff00' },
              content: [p()],
            },
          ],
        },
      ],
    }),
    '<table border="0" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tbody><tr>' +
      '<th scope="col" style="border:1px solid #a6a6a6; padding:4px 8px; vertical-align:top; text-align:left; font-weight:600">a</th>' +
      '<td colspan="2" width="110" style="border:1px solid #a6a6a6; padding:4px 8px; vertical-align:top; width:110px; background-color:#ffff00"><br></td>' +
      '</tr></tbody></table>',
  ],
  [
    'what came and is unchanged is sent as it came',
    doc(
      { ...p(text('a')), attrs: { source: { raw: '<p class="x">a</p>', plain: '<div>a</div>' } } },
      { ...p(text('b!')), attrs: { source: { raw: '<p class="x">b</p>', plain: '<div>b</div>' } } },
    ),
    '<p class="x">a</p><div>b!</div>',
  ],
])('%s', (_name, message, html) => {
  expect(documentToHtml(message)).toBe(html)
})
