/** Short words for messages in tests, and messages of any shape. */
import fc from 'fast-check'
import type { DocumentMark, DocumentNode } from '#compose/body/document/documentNode.ts'

export function text(words: string, ...marks: (string | DocumentMark)[]): DocumentNode {
  const whole = marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark))
  return { type: 'text', text: words, marks: whole }
}

export function link(href: string): DocumentMark {
  return { type: 'link', attrs: { href } }
}

export function styled(name: string, value: string): DocumentMark {
  return { type: name, attrs: { value } }
}

export function table(...rows: readonly (readonly string[])[]): DocumentNode {
  const cell = (words: string) => ({ type: 'tableCell', content: [p(text(words))] })
  const content = rows.map((cells) => ({ type: 'tableRow', content: cells.map(cell) }))
  return { type: 'table', content }
}

export const lineBreak: DocumentNode = { type: 'hardBreak' }

function block(type: string) {
  return (...content: DocumentNode[]): DocumentNode => ({ type, content })
}

export const doc = block('doc')
export const p = block('paragraph')
export const item = block('listItem')
export const quote = block('blockquote')

export function list(type: 'bulletList' | 'orderedList', ...content: DocumentNode[]): DocumentNode {
  return { type, content }
}

const anyMark = fc.oneof(
  fc.constantFrom('bold', 'italic', 'underline', 'strike').map((type): DocumentMark => ({ type })),
  fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('javascript:x', 'data:text/html,x')).map(link),
)

const anyTexts = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<p style="x" class=y onclick=z>',
    '&lt;',
    '  ',
    'שלום',
    '50 شخص',
  ),
)

const anyInline = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyTexts, fc.array(anyMark)).map(([w, m]) => text(w, ...m)) },
  { weight: 1, arbitrary: fc.constant(lineBreak) },
)

const { blocks } = fc.letrec<{ blocks: DocumentNode; blockItem: DocumentNode }>((tie) => ({
  blockItem: fc
    .array(tie('blocks'), { minLength: 1, maxLength: 2 })
    .map((content) => item(...content)),
  blocks: fc.oneof(
    { maxDepth: 3 },
    fc.array(anyInline, { maxLength: 5 }).map((content) => p(...content)),
    fc.array(tie('blocks'), { minLength: 1, maxLength: 2 }).map((content) => quote(...content)),
    fc
      .tuple(
        fc.constantFrom('bulletList' as const, 'orderedList' as const),
        fc.array(tie('blockItem'), { minLength: 1, maxLength: 3 }),
      )
      .map(([type, content]) => list(type, ...content)),
  ),
}))

/** As the editor could give it out, links that no mail may carry included. */
export const arbitraryDocument = fc
  .array(blocks, { maxLength: 4 })
  .map((content) => doc(...content))
