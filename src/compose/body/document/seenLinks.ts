/** Pieces of text without the links that nobody could see or hear: their words are white space (WCAG 2.4.4). */
import { linkOf, type DocumentNode } from './documentNode.ts'

export function withSeenLinks(pieces: readonly DocumentNode[]): readonly DocumentNode[] {
  return linksOf(pieces).flatMap((link) => (link.some(isSeen) ? link : link.map(withoutLink)))
}

/** A link is all the pieces beside each other that lead to one address; so is what leads nowhere. */
function linksOf(pieces: readonly DocumentNode[]): DocumentNode[][] {
  const links: DocumentNode[][] = []
  for (const piece of pieces) {
    const last = links.at(-1)
    if (last?.[0] && linkOf(last[0]) === linkOf(piece)) last.push(piece)
    else links.push([piece])
  }
  return links
}

const isSeen = ({ type, text = '' }: DocumentNode) => type === 'image' || text.trim() !== ''

function withoutLink({ marks, ...piece }: DocumentNode): DocumentNode {
  return marks ? { ...piece, marks: marks.filter(({ type }) => type !== 'link') } : piece
}
