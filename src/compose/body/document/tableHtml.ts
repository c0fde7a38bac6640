/**
 * A table as mail programs show it: borders and padding on each cell, for Word's engine reads no others, and
 * widths as attributes too. What came from another program keeps its own (`foreign`).
 */
import { attributesHtml, foreignOf } from './blockAttributes.ts'
import { lineColor } from './blockStyles.ts'
import { startSide, type Direction } from './direction.ts'
import type { DocumentNode } from './documentNode.ts'

type CellHtml = (cell: DocumentNode) => string

const line = `1px solid ${lineColor}`

export function tableHtml(
  table: DocumentNode,
  contentOf: CellHtml,
  reads: Direction,
  dir: Readonly<Record<string, string>>,
): string {
  const isForeign = foreignOf(table) !== undefined
  const own = isForeign ? [] : ['border-collapse:collapse']
  const more = isForeign ? dir : { ...dir, border: '0', cellpadding: '0', cellspacing: '0' }
  const rows = (table.content ?? [])
    .map((row) => rowHtml(row, contentOf, isForeign ? undefined : reads))
    .join('')
  return `<table${attributesHtml(table, own, more)}><tbody>${rows}</tbody></table>`
}

/** `own`: how a table of ours reads; nothing in one of another program. */
function rowHtml(row: DocumentNode, contentOf: CellHtml, own: Direction | undefined): string {
  const cells = (row.content ?? []).map((cell) => cellHtml(cell, contentOf, own)).join('')
  return `<tr${attributesHtml(row)}>${cells}</tr>`
}

function cellHtml(cell: DocumentNode, contentOf: CellHtml, own: Direction | undefined): string {
  const isHeader = cell.type === 'tableHeader'
  const width = widthOf(cell)
  const background = colorOf(cell)
  const style = [
    ...(own ? [`border:${line}`, 'padding:4px 8px', 'vertical-align:top'] : []),
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
  return `<${tag}${attributesHtml(cell, style, more)}>${contentOf(cell)}</${tag}>`
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
