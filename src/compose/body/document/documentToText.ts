/**
 * The message as plain text: "- " and "1. " before items, "> " before quotes, links as “words <address>”,
 * tables as columns, pictures by their description.
 */
import { isEmptyDocument, type DocumentNode } from './documentNode.ts'
import { inlineText } from './inlineText.ts'
import { perNode } from './perNode.ts'
import { tableText } from './tableText.ts'

export function documentToText(message: DocumentNode): string {
  return isEmptyDocument(message) ? '' : blocksText(message.content)
}

/**
 * A line follows a line; a paragraph is set apart by an empty one, as it is seen. `isInside`: of an item or a cell,
 * where a list follows its line.
 */
function blocksText(blocks: readonly DocumentNode[] = [], isInside = false): string {
  return blocks.reduce((text, block, index) => {
    const before = blocks[index - 1]
    return text + (before ? lineEnds(before, block, isInside) : '') + blockText(block)
  }, '')
}

function lineEnds(before: DocumentNode, block: DocumentNode, isInside: boolean): string {
  const isList = block.type.endsWith('List')
  if (isInside && isList) return '\n'
  return [before, block].some(isApart) ? '\n\n' : '\n'
}

/** Only a <p> has space around it, and what is no list or line stands alone. */
function isApart({ type, attrs }: DocumentNode): boolean {
  if (type === 'paragraph') return attrs?.['tag'] === 'p'
  return type === 'heading' || type === 'table'
}

const blockText = perNode((block: DocumentNode): string => {
  const { content = [] } = block
  switch (block.type) {
    case 'bulletList':
      return content.map((item) => itemText('- ', item)).join('\n')
    case 'orderedList':
      return content.map((item, index) => itemText(`${numberOf(block, index)}. `, item)).join('\n')
    case 'blockquote':
      return eachLine(blocksText(content), (line) => (line === '' ? '>' : `> ${line}`))
    case 'division':
      return blocksText(content)
    case 'table':
      return tableText(block, (cell) => blocksText(cell.content, true))
    case 'horizontalRule':
      return '-'.repeat(20)
    default:
      return inlineText(content)
  }
})

function numberOf({ attrs }: DocumentNode, index: number): string {
  const start = typeof attrs?.['start'] === 'number' ? attrs['start'] : 1
  const number = start + index
  const type = attrs?.['type']
  if (type !== 'a' && type !== 'A') return String(number)
  const character = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number)
  return type === 'a' ? character : character.toUpperCase()
}

function itemText(sign: string, { content }: DocumentNode): string {
  const space = ' '.repeat(sign.length)
  const text = eachLine(blocksText(content, true), (line) => (line === '' ? '' : space + line))
  return sign + text.slice(sign.length)
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n')
}
