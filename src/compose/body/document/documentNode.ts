/**
 * The message's text as a tree: the shape the editor gives out as JSON, as far as mail needs it.
 *
 * Plain text and the tree are two spellings of the same message: an empty line parts paragraphs,
 * any other line end is a break inside one. So the offset of a character in the text is its
 * position in the editor minus one, which is what lets the caret move over unharmed.
 */
export type DocumentMark = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export type DocumentNode = {
  readonly type: string
  readonly text?: string
  readonly marks?: readonly DocumentMark[]
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly DocumentNode[]
}

export function textToDocument(text: string): DocumentNode {
  const paragraphs = text.replace(/\r\n?/g, '\n').split('\n\n')
  return { type: 'doc', content: paragraphs.map(toParagraph) }
}

function toParagraph(text: string): DocumentNode {
  const content = text
    .split('\n')
    .flatMap((line, index): DocumentNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** Nothing was written: only empty lines. */
export function isEmptyDocument(message: DocumentNode): boolean {
  return (message.content ?? []).every(
    ({ type, content = [] }) =>
      type === 'paragraph' && content.every((piece) => piece.type === 'hardBreak'),
  )
}

/** Where the link of a piece of text leads, if it has one that mail may carry. */
export function linkOf({ marks = [] }: DocumentNode): string | undefined {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href']
  return typeof href === 'string' ? href : undefined
}
