/** The message as plain text: "- " and "1. " before items, "> " before quotes, links as “words <address>”. */
import { isEmptyDocument, linkOf, type DocumentNode } from './documentNode.ts'

export function documentToText(message: DocumentNode): string {
  return isEmptyDocument(message) ? '' : blocksText(message.content)
}

/** Paragraphs are set apart by an empty line; a list sits right below the words that open it. */
function blocksText(blocks: readonly DocumentNode[] = [], beforeList = '\n\n'): string {
  return blocks.reduce((text, block, index) => {
    const isList = block.type === 'bulletList' || block.type === 'orderedList'
    const between = index === 0 ? '' : isList ? beforeList : '\n\n'
    return text + between + blockText(block)
  }, '')
}

function blockText(block: DocumentNode): string {
  const { content = [] } = block
  switch (block.type) {
    case 'bulletList':
      return content.map((item) => itemText('- ', item)).join('\n')
    case 'orderedList':
      return content.map((item, index) => itemText(`${firstOf(block) + index}. `, item)).join('\n')
    case 'blockquote':
      return eachLine(blocksText(content), (line) => (line === '' ? '>' : `> ${line}`))
    default:
      return inlineText(content)
  }
}

function firstOf({ attrs }: DocumentNode): number {
  const start = attrs?.['start']
  return typeof start === 'number' ? start : 1
}

function itemText(sign: string, { content }: DocumentNode): string {
  const space = ' '.repeat(sign.length)
  const text = eachLine(blocksText(content, '\n'), (line) => (line === '' ? '' : space + line))
  return sign + text.slice(sign.length)
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n')
}

/** Pieces with the same address are one link, even if a word in it is bold. */
function inlineText(pieces: readonly DocumentNode[]): string {
  let text = ''
  let words = ''
  pieces.forEach((piece, index) => {
    const href = linkOf(piece)
    const next = pieces[index + 1]
    words += piece.type === 'hardBreak' ? '\n' : (piece.text ?? '').replaceAll('\u00a0', ' ')
    if (href !== undefined && next && linkOf(next) === href) return
    text += href === undefined || saysAddress(words, href) ? words : `${words} <${href}>`
    words = ''
  })
  return text
}

function saysAddress(words: string, href: string): boolean {
  const bare = href.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')
  return words === href || words.replace(/\/$/, '') === bare
}
