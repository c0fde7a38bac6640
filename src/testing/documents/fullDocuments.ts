/**
 * Random messages of the whole schema, as the editor can give them out: marks in its order, tables with cells in
 * every row, items that begin with a line. What no key can type (line ends in a text) is not in them.
 */
import fc from 'fast-check'
import type { DocumentMark, DocumentNode } from '#compose/body/document/documentNode.ts'
import { doc, link, styled } from './documentSamples.ts'

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('a  b', ' a', 'Ä&<b>', '&lt;', 'שלום', '50 شخص', '\u00a0x', '"q"', '日本', '🙂'),
)

const marks: fc.Arbitrary<readonly DocumentMark[]> = fc
  .tuple(
    maybe(fc.constantFrom('https://x.org/?a=1&b=2', 'mailto:a@x.org').map(link)),
    maybe(fc.constantFrom("'Courier New',monospace", 'Georgia,serif').map(as('fontFamily'))),
    maybe(fc.constantFrom('9pt', '13.5pt', '18px').map(as('fontSize'))),
    maybe(fc.constantFrom('#c00000', '#000000').map(as('textColor'))),
    maybe(fc.constantFrom('#ffff00', '#000080').map(as('highlight'))),
    ...['bold', 'italic', 'underline', 'strike'].map((type) => maybe(fc.constant({ type }))),
    maybe(fc.constantFrom({ type: 'subscript' }, { type: 'superscript' })),
    maybe(fc.constant({ type: 'code' })),
  )
  .map((all) => all.flatMap((mark) => (mark ? [mark as DocumentMark] : [])))

function maybe<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(one, { nil: undefined, freq: 2 })
}

function as(name: string) {
  return (value: string) => styled(name, value)
}

const image = fc
  .record({
    src: fc.constantFrom('cid:a1@x.org', 'https://x.org/a.png?b=1&c=2'),
    alt: fc.constantFrom('', 'A "map" & more'),
    width: fc.constantFrom(null, 1, 320),
    height: fc.constantFrom(null, 20, 200),
  })
  .map((attrs): DocumentNode => ({ type: 'image', attrs }))

const inline: fc.Arbitrary<DocumentNode> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(words, marks).map(([text, marks]) => ({ type: 'text', text, marks })),
  },
  { weight: 1, arbitrary: fc.constant<DocumentNode>({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: image },
)
const line = fc.array(inline, { maxLength: 4 })

const place = fc.record({
  align: fc.constantFrom(null, null, 'center', 'right', 'justify'),
  indent: fc.constantFrom(0, 0, 1, 12),
})

const textBlock: fc.Arbitrary<DocumentNode> = fc.oneof(
  fc
    .tuple(fc.constantFrom('div', 'div', 'p'), place, line)
    .map(([tag, attrs, content]) => ({ type: 'paragraph', attrs: { tag, ...attrs }, content })),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), place, line)
    .map(([level, attrs, content]) => ({ type: 'heading', attrs: { level, ...attrs }, content })),
)

const code = fc
  .array(fc.constantFrom('if (a < b) {', '  x\ty', '', '&amp;', '}'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines): DocumentNode => {
    const text = lines.join('\n')
    return { type: 'codeBlock', content: text === '' ? [] : [{ type: 'text', text }] }
  })

const listKinds = fc.constantFrom(
  { type: 'bulletList', attrs: { type: null } },
  { type: 'bulletList', attrs: { type: 'square' } },
  { type: 'orderedList', attrs: { start: 1, type: null } },
  { type: 'orderedList', attrs: { start: 4, type: 'a' } },
  { type: 'orderedList', attrs: { start: 1, type: 'I' } },
)

type Tie = { block: DocumentNode; item: DocumentNode; cell: DocumentNode; row: DocumentNode }

const few = { minLength: 1, maxLength: 2 }
const plainLine = line.map((content): DocumentNode => ({ type: 'paragraph', content }))

const { block } = fc.letrec<Tie>((tie) => ({
  item: fc
    .tuple(plainLine, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
  cell: fc
    .tuple(
      fc.constantFrom('tableCell', 'tableCell', 'tableHeader'),
      fc.constantFrom<Record<string, unknown>>(
        ...[{}, { background: '#ddeeff' }, { colwidth: [120] }],
        ...[{ colspan: 2 }, { colspan: 2, colwidth: [60, 60] }, { rowspan: 2 }],
      ),
      fc.array(tie('block'), few),
    )
    .map(([type, attrs, content]) => ({ type, attrs, content })),
  row: fc.array(tie('cell'), few).map((content) => ({ type: 'tableRow', content })),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    textBlock,
    code,
    fc.constant<DocumentNode>({ type: 'horizontalRule' }),
    fc
      .tuple(listKinds, fc.array(tie('item'), few))
      .map(([kind, content]) => ({ ...kind, content })),
    fc.array(tie('block'), few).map((content) => ({ type: 'blockquote', content })),
    fc.array(tie('row'), few).map((content) => ({ type: 'table', content })),
  ),
}))

export const arbitraryDocument = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => doc(...content))
