/** The plain spelling of a message. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textToDocument, type DocumentNode } from './documentNode.ts'
import {
  doc,
  item,
  lineBreak,
  link,
  list,
  p,
  quote,
  table,
  text,
} from '#testing/documents/documentSamples.ts'
import { documentToText } from './documentToText.ts'

const nested = list(
  'bulletList',
  item(p(text('a')), list('orderedList', item(p(text('b'))), item(p(text('c'))))),
)

const asP = (...content: DocumentNode[]) => ({ ...p(...content), attrs: { tag: 'p' } })
const oneCell = (...content: DocumentNode[]) => ({
  ...table(),
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content }] }],
})

test.each<[string, DocumentNode, string]>([
  ['nothing', doc(p(), p()), ''],
  ['paragraphs', doc(p(text('a')), p(text('b'))), 'a\nb'],
  ['an empty line more', doc(p(text('a')), p(), p(text('b'))), 'a\n\nb'],
  ['a <p> stands apart', doc(asP(text('a')), p(text('b'))), 'a\n\nb'],
  [
    'a list in a table',
    doc(oneCell(asP(text('a')), list('bulletList', item(p(text('b')))))),
    'a\n- b',
  ],
  ['a table', doc(table(['a', 'bb'], ['ccc', 'd'])), 'a    bb\nccc  d'],
  ['a picture', doc(p(text('a '), { type: 'image', attrs: { alt: 'cat' } })), 'a [cat]'],
  [
    'letters',
    doc({ ...list('orderedList', item(p(text('x'))), item(p(text('y')))), attrs: { type: 'a' } }),
    'a. x\nb. y',
  ],
  ['a line break', doc(p(text('a'), lineBreak, text('b'))), 'a\nb'],
  [
    'bullets',
    doc(p(text('x')), list('bulletList', item(p(text('a'))), item(p(text('b'))))),
    'x\n- a\n- b',
  ],
  ['numbers', doc(list('orderedList', item(p(text('a'))), item(p(text('b'))))), '1. a\n2. b'],
  [
    'numbers from 9',
    doc({
      ...list('orderedList', item(p(text('a'))), item(p(text('b'), lineBreak, text('c')))),
      attrs: { start: 9 },
    }),
    '9. a\n10. b\n    c',
  ],
  ['a list in a list', doc(nested), '- a\n  1. b\n  2. c'],
  ['a quote', doc(quote(p(text('a')), p(text('b')))), '> a\n> b'],
  [
    'a link',
    doc(p(text('see '), text('it', link('https://x.org/a')), text('!'))),
    'see it <https://x.org/a>!',
  ],
  [
    'somebody mentioned',
    doc(p(text('@Adele', link('mailto:a@x.org')), text(' look'))),
    '@Adele look',
  ],
  [
    'a link partly bold is one',
    doc(p(text('a', link('https://x.org')), text('b', 'bold', link('https://x.org')))),
    'ab <https://x.org>',
  ],
  [
    'a link that says its address',
    doc(p(text('https://x.org', link('https://x.org')))),
    'https://x.org',
  ],
  ['a link that says it shortly', doc(p(text('x.org', link('https://x.org/')))), 'x.org'],
  ['a mail address', doc(p(text('ada@x.org', link('mailto:ada@x.org')))), 'ada@x.org'],
  ['no-break spaces', doc(p(text('a\u00a0b'))), 'a b'],
])('%s', (_name, message, plain) => {
  expect(documentToText(message)).toBe(plain)
})

test('what is typed as plain text comes back as it was', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '>', '-', 'ü', '😀') })
  fc.assert(
    fc.property(typed, (words) => {
      fc.pre(/[^\n]/.test(words))
      expect(documentToText(textToDocument(words))).toBe(words)
    }),
  )
})
