/**
 * The letter's text as a tree: the shape the editor gives out as JSON, as far as mail needs it.
 *
 * Plain text and the tree are two spellings of the same letter: an empty line parts paragraphs,
 * any other line end is a break inside one. So the offset of a character in the text is its
 * position in the editor minus one, which is what lets the caret move over unharmed.
 */
export type LetterMark = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export type LetterNode = {
  readonly type: string
  readonly text?: string
  readonly marks?: readonly LetterMark[]
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly LetterNode[]
}

export function textToLetter(text: string): LetterNode {
  const paragraphs = text.replace(/\r\n?/g, '\n').split('\n\n')
  return { type: 'doc', content: paragraphs.map(toParagraph) }
}

function toParagraph(text: string): LetterNode {
  const content = text
    .split('\n')
    .flatMap((line, index): LetterNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** Nothing was written: only empty lines. */
export function isEmptyLetter(letter: LetterNode): boolean {
  return (letter.content ?? []).every(
    ({ type, content = [] }) =>
      type === 'paragraph' && content.every((piece) => piece.type === 'hardBreak'),
  )
}

/** Where the link of a piece of text leads, if it has one that mail may carry. */
export function linkOf({ marks = [] }: LetterNode): string | undefined {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href']
  return typeof href === 'string' ? href : undefined
}
