/**
 * The message's text as a tree: the shape the editor gives out as JSON, as far as mail needs it.
 *
 * Plain text and the tree are two spellings of the same message: each line of the text is a paragraph. So the
 * position of a character in the editor is its offset in the text, plus one, plus the line ends before it
 * (each parts two blocks), which is what lets the caret move over unharmed.
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

/** Line ends of any system and script (Unicode 5.8), form feeds and vertical tabs; other controls mean nothing. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

export function textLines(text: string): string[] {
  return text.replaceAll(unseen, '').split(lineEnd)
}

export function textToDocument(text: string): DocumentNode {
  return { type: 'doc', content: textLines(text).map(toParagraph) }
}

function toParagraph(text: string): DocumentNode {
  return text === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** Where a character of the text is in the editor: one more for each line that ends before it. */
export function positionOf(text: string, offset: number): number {
  return offset + 1 + (text.slice(0, offset).match(/\n/g)?.length ?? 0)
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
