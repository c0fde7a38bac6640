/** What travels, written out: each line is a message and the exact HTML of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textToDocument, type DocumentNode } from './documentNode.ts'
import { documentToHtml } from './documentToHtml.ts'
import { textToHtml } from './textToHtml.ts'
import {
  arbitraryDocument,
  doc,
  item,
  lineBreak,
  link,
  list,
  p,
  quote,
  text,
} from '#testing/documents/documentSamples.ts'
import { quoteStyle } from './blockStyles.ts'

const quoted = (side: 'left' | 'right') => quoteStyle(side === 'left' ? 'ltr' : 'rtl')
const hebrew = 'שלום עולם! מחיר: 50 USD.'
const linkedWords = [
  text('see '),
  text('the ', link('https://x.org')),
  text('page', link('https://x.org'), 'bold'),
]

test.each<[string, DocumentNode, string]>([
  ['nothing', doc(p()), ''],
  ['only empty lines', doc(p(), p()), ''],
  [
    'one paragraph has no <p>',
    doc(p(text('The group represents Nevada.'))),
    'The group represents Nevada.',
  ],
  [
    'a link that nobody sees is none, beside one whose words are partly bold',
    doc(
      p(
        text('a'),
        text('\u00a0', link('https://x.org')),
        text(' ', link('https://x.org'), 'bold'),
        text('b', link('https://y.org')),
        text(' ', link('https://y.org'), 'bold'),
      ),
    ),
    'a&nbsp;<b> </b><a href="https://y.org">b<b>&nbsp;</b></a>',
  ],
  [
    'a bold word',
    doc(p(text('They were '), text('awesome', 'bold'), text('!'))),
    'They were <b>awesome</b>!',
  ],
  ['two paragraphs', doc(p(text('a')), p(text('b'))), '<div>a</div><div>b</div>'],
  [
    'an empty line between',
    doc(p(text('a')), p(), p(text('b'))),
    '<div>a</div><div><br></div><div>b</div>',
  ],
  ['a line break', doc(p(text('a'), lineBreak, text('b'))), 'a<br>b'],
  ['a line break at the end is seen', doc(p(text('a'), lineBreak)), 'a<br><br>'],
  ['lines of plain text', textToDocument('a\nb'), '<div>a</div><div>b</div>'],
  [
    'all marks nest',
    doc(p(text('x', 'strike', 'underline', 'italic', 'bold'))),
    '<b><i><u><s>x</s></u></i></b>',
  ],
  [
    'a mark that goes on stays open',
    doc(p(text('a', 'bold'), text('b', 'italic', 'bold'))),
    '<b>a<i>b</i></b>',
  ],
  [
    'marks that overlap',
    doc(p(text('a', 'bold'), text('b', 'bold', 'italic'), text('c', 'italic'))),
    '<b>a<i>b</i></b><i>c</i>',
  ],
  [
    'a link with a bold word',
    doc(p(...linkedWords)),
    'see <a href="https://x.org">the <b>page</b></a>',
  ],
  [
    'an address with quotes and ampersands',
    doc(p(text('x', link('https://x.org/?a=1&b=2')))),
    '<a href="https://x.org/?a=1&amp;b=2">x</a>',
  ],
  ['a link that could run', doc(p(text('x', link('javascript:alert(1)')))), 'x'],
  ['a link that breaks out', doc(p(text('x', link('https://x"onclick="y')))), 'x'],
  ['markup as text', doc(p(text('<b>&"'))), '&lt;b&gt;&amp;&quot;'],
  ['spaces in a row', doc(p(text('a   b'))), 'a&nbsp;&nbsp; b'],
  ['spaces across marks', doc(p(text('a '), text(' b', 'bold'))), 'a&nbsp;<b> b</b>'],
  ['a space before a bold word stays a space', doc(p(text('a '), text('b', 'bold'))), 'a <b>b</b>'],
  ['a space at the start of a line', textToDocument('a\n b'), '<div>a</div><div>&nbsp;b</div>'],
  [
    'a list',
    doc(list('bulletList', item(p(text('a'))), item(p(text('b'))))),
    '<ul><li>a</li><li>b</li></ul>',
  ],
  [
    'a list from 3',
    doc({ ...list('orderedList', item(p(text('a')))), attrs: { start: 3 } }),
    '<ol start="3"><li>a</li></ol>',
  ],
  [
    'a list in a list',
    doc(list('bulletList', item(p(text('a')), list('orderedList', item(p(text('b'))))))),
    '<ul><li>a<ol><li>b</li></ol></li></ul>',
  ],
  [
    'an item of two paragraphs',
    doc(list('bulletList', item(p(text('a')), p(text('b'))))),
    '<ul><li><div>a</div><div>b</div></li></ul>',
  ],
  [
    'a quote',
    doc(quote(p(text('a')))),
    `<blockquote style="${quoted('left')}"><div>a</div></blockquote>`,
  ],
  ['Hebrew alone', doc(p(text(hebrew))), `<div dir="rtl">${hebrew}</div>`],
  [
    'Hebrew and Latin paragraphs',
    textToDocument('שלום\nHello'),
    '<div dir="rtl">שלום</div><div>Hello</div>',
  ],
  ['Arabic', textToDocument('Hi\nمرحبا'), '<div>Hi</div><div dir="rtl">مرحبا</div>'],
  ['leading digits', doc(p(text('50 שקל'))), '<div dir="rtl">50 שקל</div>'],
  ['leading punctuation', doc(p(text('"שלום"'))), '<div dir="rtl">&quot;שלום&quot;</div>'],
  ['a leading emoji', doc(p(text('👍 תודה', 'bold'))), '<div dir="rtl"><b>👍 תודה</b></div>'],
  ['Latin with a Hebrew word', textToDocument('say שלום\nb'), '<div>say שלום</div><div>b</div>'],
  [
    'empty and neutral blocks',
    textToDocument('א\n\n50'),
    '<div dir="rtl">א</div><div><br></div><div>50</div>',
  ],
  [
    'a Hebrew list with a Latin item and a number',
    doc(list('bulletList', item(p(text('א'))), item(p(text('b'))), item(p(text('3'))))),
    '<ul dir="rtl"><li>א</li><li dir="ltr">b</li><li>3</li></ul>',
  ],
  [
    'a Latin list with a Hebrew item of two paragraphs',
    doc(list('orderedList', item(p(text('a'))), item(p(text('ב')), p(text('c'))))),
    '<ol><li>a</li><li dir="rtl"><div>ב</div><div dir="ltr">c</div></li></ol>',
  ],
  [
    'a Hebrew quote in a Latin message',
    doc(p(text('a')), quote(p(text('ב')), p(text('3')))),
    `<div>a</div><blockquote dir="rtl" style="${quoted('right')}"><div>ב</div><div>3</div></blockquote>`,
  ],
  ['an unknown mark', doc(p(text('a', 'blink'))), 'a'],
])('%s', (_name, message, html) => {
  expect(documentToHtml(message)).toBe(html)
})

test('only the tags of the schema leave, without class or handlers', () => {
  const allowed =
    /^<(?:\/?(?:b|i|u|s|sub|sup|span|code)|\/?(?:p|div|ul|ol|li|blockquote)|(?:p|div|ul|ol(?: start="\d+")?|li|blockquote) dir="(?:rtl|ltr)"|\/a|br|span style="[^"<>]*"|blockquote(?: dir="(?:rtl|ltr)")? style="[^"<>]*"|code style="[^"<>]*"|ol start="\d+"|a href="[^"<>]*")>$/
  fc.assert(
    fc.property(arbitraryDocument, (message) => {
      const tags = documentToHtml(message).match(/<[^>]*>?/g) ?? []
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([])
    }),
  )
})

test('plain text is written the same way without the tree', () => {
  const typed = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '<', '&', '\u00a0', '\t', 'ש', '5', '\u2028', '\u0007'),
  })
  fc.assert(
    fc.property(typed, (words) => {
      expect(textToHtml(words)).toBe(documentToHtml(textToDocument(words)))
    }),
  )
})
