/**
 * A table as mail programs show it: borders and padding on each cell, for Word's engine reads no others, and
 * widths as attributes too. What came from another program keeps its own (`foreign`).
 */
import { attributesHtml, foreignOf } from './blockAttributes.ts'
import { bordersOf, borderStyle, withoutBorders, type Borders } from './borders.ts'
import { startSide, type Direction } from './direction.ts'
import type { DocumentNode } from './documentNode.ts'

type CellHtml = (cell: DocumentNode) => string

export function tableHtml(
  table: DocumentNode,
  contentOf: CellHtml,
  reads: Direction,
  dir: Readonly<Record<string, string>>,
): string {
  const isForeign = foreignOf(table) !== undefined
  const own = isForeign ? [] : ['border-collapse:collapse']
  const more = isForeign ? dir : { ...dir, border: '0', cellpadding: '0', cellspacing: '0' }
  const borders = bordersOf(table)
  const look = {
    own: isForeign ? undefined : reads,
    borders: borders ?? (isForeign ? undefined : 'all'),
  }
  const rows = (table.content ?? []).map((row) => rowHtml(row, contentOf, look)).join('')
  // An attribute of another program would draw lines of its own.
  const ruled = borders && isForeign ? { ...more, border: '0' } : more
  return `<table${attributesHtml(table, own, ruled)}><tbody>${rows}</tbody></table>`
}

type Look = {
  /** How a table of ours reads; nothing in one of another program. */
  readonly own: Direction | undefined
  readonly borders: Borders | undefined
}

function rowHtml(row: DocumentNode, contentOf: CellHtml, look: Look): string {
  const cells = (row.content ?? []).map((cell) => cellHtml(cell, contentOf, look)).join('')
  return `<tr${attributesHtml(row)}>${cells}</tr>`
}

function cellHtml(cell: DocumentNode, contentOf: CellHtml, { own, borders }: Look): string {
  const isHeader = cell.type === 'tableHeader'
  const width = widthOf(cell)
  const background = colorOf(cell)
  const style = [
    ...(borders ? [borderStyle(borders)] : []),
    ...(own ? ['padding:4px 8px', 'vertical-align:top'] : []),
    ...(own && isHeader ? [`text-align:${startSide(own)}`, 'font-weight:600'] : []),
    ...(width ? [`width:${width}px`] : []),
    ...(background ? [`background-color:${background}`] : []),
  ]
  const more = {
    ...spanOf(cell, 'colspan'),
    ...spanOf(cell, 'rowspan'),
    ...(isHeader && own && { scope: 'col' }),
    ...(width && { width: String(width) }),
  }
  const tag = isHeader ? 'th' : 'td'
  return `<${tag}${attributesHtml(borders ? unruled(cell) : cell, style, more)}>${contentOf(cell)}</${tag}>`
}

function unruled(cell: DocumentNode): DocumentNode {
  const foreign = foreignOf(cell)
  return foreign ? { ...cell, attrs: { ...cell.attrs, foreign: withoutBorders(foreign) } } : cell
}

function spanOf({ attrs }: DocumentNode, name: 'colspan' | 'rowspan'): Record<string, string> {
  const span = attrs?.[name]
  return typeof span === 'number' && span > 1 ? { [name]: String(span) } : {}
}

/** Of all its columns together, where each has one. */
function widthOf({ attrs }: DocumentNode): number | undefined {
  const widths: unknown = attrs?.['colwidth']
  if (!Array.isArray(widths) || !widths.every((one) => typeof one === 'number' && one > 0))
    return undefined
  return widths.reduce((sum: number, one: number) => sum + Math.round(one), 0) || undefined
}

function colorOf({ attrs }: DocumentNode): string | undefined {
  const color = attrs?.['background']
  return typeof color === 'string' && /^#[0-9a-f]{6}$/.test(color) ? color : undefined
}
