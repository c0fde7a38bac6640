/** The text of one block. Pieces with the same address are one link, even if a word in it is bold. */
import { linkOf, type DocumentNode } from './documentNode.ts'
import { withSeenLinks } from './seenLinks.ts'

export function inlineText(content: readonly DocumentNode[]): string {
  const pieces = withSeenLinks(content)
  let text = ''
  let words = ''
  pieces.forEach((piece, index) => {
    const href = linkOf(piece)
    const next = pieces[index + 1]
    words += pieceText(piece)
    if (href !== undefined && next && linkOf(next) === href) return
    text +=
      href === undefined || isMention(words, href) || saysAddress(words, href)
        ? words
        : `${words} <${href}>`
    words = ''
  })
  return text
}

function pieceText({ type, text = '', attrs }: DocumentNode): string {
  if (type === 'hardBreak') return '\n'
  const alt = attrs?.['alt']
  if (type === 'image') return typeof alt === 'string' && alt !== '' ? `[${alt}]` : ''
  return text.replaceAll('\u00a0', ' ')
}

/** Of a person, whose address is with the message's recipients. */
function isMention(words: string, href: string): boolean {
  return words.startsWith('@') && href.startsWith('mailto:')
}

function saysAddress(words: string, href: string): boolean {
  const bare = href.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')
  return words === href || words.replace(/\/$/, '') === bare
}
