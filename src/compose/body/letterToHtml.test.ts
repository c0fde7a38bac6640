/** What travels, written out: each line is a letter and the exact HTML of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textToLetter, type LetterNode } from './letterNode.ts'
import { letterToHtml } from './letterToHtml.ts'
import { anyLetter, doc, item, link, list, p, quote, text } from './letterSamples.ts'

const linkedWords = [
  text('see '),
  text('the ', link('https://x.org')),
  text('page', link('https://x.org'), 'bold'),
]

test.each<[string, LetterNode, string]>([
  ['nothing', doc(p()), ''],
  ['only empty lines', doc(p(), p()), ''],
  [
    'one paragraph has no <p>',
    doc(p(text('The group represents Nevada.'))),
    'The group represents Nevada.',
  ],
  [
    'a bold word',
    doc(p(text('They were '), text('awesome', 'bold'), text('!'))),
    'They were <b>awesome</b>!',
  ],
  ['two paragraphs', doc(p(text('a')), p(text('b'))), '<p>a</p><p>b</p>'],
  ['an empty line between', doc(p(text('a')), p(), p(text('b'))), '<p>a</p><p><br></p><p>b</p>'],
  ['a line break', textToLetter('a\nb'), 'a<br>b'],
  ['a line break at the end is seen', textToLetter('a\n'), 'a<br><br>'],
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
  ['a space at the start of a line', textToLetter('a\n b'), 'a<br>&nbsp;b'],
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
    '<ul><li><p>a</p><p>b</p></li></ul>',
  ],
  ['a quote', doc(quote(p(text('a')))), '<blockquote><p>a</p></blockquote>'],
  ['an unknown mark', doc(p(text('a', 'textStyle'))), 'a'],
])('%s', (_name, letter, html) => {
  expect(letterToHtml(letter)).toBe(html)
})

test('only the tags of the schema leave, without class, style or handlers', () => {
  const allowed =
    /^<(?:\/?(?:p|b|i|u|s|ul|ol|li|blockquote)|\/a|br|ol start="\d+"|a href="[^"<>]*")>$/
  fc.assert(
    fc.property(anyLetter, (letter) => {
      const tags = letterToHtml(letter).match(/<[^>]*>?/g) ?? []
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([])
    }),
  )
})
