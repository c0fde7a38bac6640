/** The text of one block as HTML. Marks that go on stay open across pieces, so that tags nest and do not repeat. */
import type { DocumentNode } from './documentNode.ts'
import { escapeText } from './escapeText.ts'
import { imageHtml } from './imageHtml.ts'
import { keepSpaces } from './keptSpaces.ts'
import { withSeenLinks } from './seenLinks.ts'
import { closed, opened, tagsOf } from './markTags.ts'

export function inlineHtml({ content = [] }: DocumentNode): string {
  let html = ''
  let open: readonly string[] = []
  for (const piece of withKeptSpaces(withSeenLinks(content))) {
    const wanted = tagsOf(piece)
    const parting = open.findIndex((tag, index) => tag !== wanted[index])
    const from = parting < 0 ? open.length : parting
    html += closed(open.slice(from)) + opened(wanted.slice(from)) + pieceHtml(piece)
    open = wanted
  }
  // A break at the very end shows as nothing; the second one makes the empty line seen.
  return html + closed(open) + (content.at(-1)?.type === 'hardBreak' ? '<br>' : '')
}

function pieceHtml(piece: DocumentNode): string {
  if (piece.type === 'hardBreak') return '<br>'
  return piece.type === 'image' ? imageHtml(piece) : escapeText(piece.text ?? '')
}

function withKeptSpaces(pieces: readonly DocumentNode[]): DocumentNode[] {
  const textOf = ({ type, text = '' }: DocumentNode) =>
    type === 'hardBreak' ? '\n' : type === 'image' ? '\ufffc' : text
  const kept = keepSpaces(pieces.map(textOf).join(''))
  let end = 0
  return pieces.map((piece) => {
    const start = end
    end += textOf(piece).length
    return { ...piece, text: kept.slice(start, end) }
  })
}
