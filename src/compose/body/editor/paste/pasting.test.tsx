// @vitest-environment jsdom
/** Clipboards of many programs: what must come out of them, as HTML that is sent or as lines of text. */
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'

let editor: Editor

beforeEach(() => {
  editor = createBodyEditor({ text: '', anchor: 0, head: 0 }, () => undefined)
})
afterEach(() => editor.destroy())

function paste(html: string) {
  const clipboardData = {
    getData: (kind: string) => (kind === 'text/html' ? html : ''),
    files: [],
    items: [],
  }
  const event = new Event('paste', { bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }))
  return readCopy(editor)
}

const wordItem = (level: number, sign: string, words: string, list = 0) =>
  `<p class=MsoListParagraph style="mso-list:l${list} level${level} lfo1"><![if !supportLists]><span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp;</span></span><![endif]>${words}</p>`

test.each([
  ['raised digits', '<p>4 × 10<sup>3</sup> N</p>', '4 × 10<sup>3</sup> N'],
  [
    'lowered letters by style',
    '<p>x<span style="vertical-align:sub">i</span></p>',
    'x<sub>i</sub>',
  ],
  [
    'hidden by style',
    '<p>Offer 12 EUR<span style="display:none"> (our cost 4 EUR)</span></p>',
    'Offer 12 EUR',
  ],
  ['hidden by attribute', '<p>Price 9<span hidden> floor 5</span></p>', 'Price 9'],
  ['hidden by Word', '<p>Price 9<span style="mso-hide:all"> floor 5</span></p>', 'Price 9'],
  ['hidden by its size', '<p>Price 9<span style="font-size:0px"> floor 5</span></p>', 'Price 9'],
  [
    'hidden by visibility',
    '<p>Price 9<span style="visibility:hidden"> floor 5</span></p>',
    'Price 9',
  ],
  [
    'a picture that is an emoji',
    '<p>Great <img alt="👍" src="https://x.example/1f44d.png"></p>',
    'Great 👍',
  ],
  [
    'numbers of another kind, and one that jumps',
    '<ol type="a"><li>one</li><li value="5">five</li><li>six</li></ol>',
    '<ol type="a"><li>one</li></ol><ol type="a" start="5"><li>five</li><li>six</li></ol>',
  ],
  [
    'a list that Word continues after a paragraph',
    `${wordItem(1, '1.', 'Milk')}${wordItem(1, '2.', 'Bread')}<p>between</p>${wordItem(1, '3.', 'Eggs')}`,
    '<ol><li>Milk</li><li>Bread</li></ol><p>between</p><ol start="3"><li>Eggs</li></ol>',
  ],
  [
    'a level of Word’s list that is skipped',
    `${wordItem(1, '1.', 'Top')}${wordItem(3, 'i.', 'Below')}`,
    '<ol><li>Top<ol type="i"><li>Below</li></ol></li></ol>',
  ],
  [
    'a list that Google wrote flat',
    '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>',
    '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
  ],
  [
    'a colour that means something',
    '<p><span style="color:#c00000">late</span></p>',
    '<span style="color:#c00000">late</span>',
  ],
  [
    'the ink of a page',
    '<p><span style="color:rgb(33,37,41)">a</span> <span style="color:#fefefe">b</span></p>',
    'a b',
  ],
  [
    'a highlight',
    '<p><span style="background:yellow">a</span></p>',
    '<span style="background-color:#ffff00">a</span>',
  ],
  ['fonts and sizes match the message', '<p style="font-family:Arial;font-size:9pt">a</p>', 'a'],
  ['Google’s wrapper', '<b style="font-weight:normal" id="docs-internal-guid-1"><p>x</p></b>', 'x'],
  ['a heading', '<h2>x</h2>', null],
  [
    'a link on words in bold',
    '<a href="https://x.org"><b>a</b></a>',
    '<a href="https://x.org"><b>a</b></a>',
  ],
  [
    'centred',
    '<p>a</p><p style="text-align:center">x</p>',
    '<div>a</div><p style="text-align:center">x</p>',
  ],
])('%s', (_name, html, wanted) => {
  expect(paste(html).html).toEqual(wanted ?? expect.stringMatching(/^<h2 [^>]*>x<\/h2>/))
})

test.each([
  [
    'code with breaks',
    '<pre>def f():<br>    if x:<br>        return 1</pre>',
    'def f():\n    if x:\n        return 1',
  ],
  [
    'code with line feeds',
    '<pre><code>for x in xs:\n    print(x)\n\ndone()</code></pre>',
    'for x in xs:\n    print(x)\n\ndone()',
  ],
  [
    'kept white space',
    '<div style="white-space:pre-wrap">one\n  two\n\nthree</div>',
    'one\n  two\n\nthree',
  ],
  [
    'a definition list',
    '<dl><dt>Floor</dt><dd>3</dd><dt>Room</dt><dd>14</dd></dl>',
    'Floor\n3\nRoom\n14',
  ],
  [
    'sections and an address',
    '<section>One</section><section>Two</section><address>Street 1<br>City</address>',
    'One\nTwo\nStreet 1\nCity',
  ],
  ['a figure with its caption', '<figure><p>a</p><figcaption>b</figcaption></figure>', 'a\nb'],
  [
    'headings with Word’s numbers',
    '<h2 style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;</span></span>First part</h2>',
    '1. First part',
  ],
  ['lines of a chat', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
])('%s', (_name, html, text) => {
  expect(paste(html).text.trimEnd()).toBe(text)
})

test('a table keeps its columns, empty cells too, and what its cells mean by colour', () => {
  paste(
    '<table><tr><th></th><th>Q1</th><th>Q2</th></tr><tr><td>North</td><td style="background-color:#ffff00"></td><td style="color:red">-7</td></tr></table>',
  )
  const { html } = readCopy(editor)
  const cells = [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, inner]) => inner)
  expect(cells).toEqual([
    '<br>',
    'Q1',
    'Q2',
    'North',
    '<br>',
    '<span style="color:#ff0000">-7</span>',
  ])
  expect(html).toContain('background-color:#ffff00')
})

test('merged cells and widths stay', () => {
  paste(
    '<table><colgroup><col width="64"><col width="90"></colgroup><tr><td colspan="2" width="154">a</td></tr><tr><td rowspan="2">b</td><td width="90">c</td></tr><tr><td>d</td></tr></table>',
  )
  const { html } = readCopy(editor)
  expect(html).toMatch(/<td colspan="2" width="154"/)
  expect(html).toMatch(/<td rowspan="2"/)
})

test('a table that lays out a page gives its blocks, one after the other', () => {
  const { text, html } = paste(
    '<table role="presentation"><tr><td><p>a</p></td></tr><tr><td><p>b</p></td></tr></table>',
  )
  expect(html).not.toContain('<table')
  expect(text.replaceAll('\n', '')).toBe('ab')
})
