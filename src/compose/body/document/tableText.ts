/** A table as columns of text, two spaces apart; where a cell has lines of its own they follow below. */
import type { DocumentNode } from './documentNode.ts'

const between = '  '
/** Wider than this a column is not filled up: its lines would break anyway. */
const widest = 40

export function tableText(table: DocumentNode, textOf: (cell: DocumentNode) => string): string {
  const rows = (table.content ?? []).map(({ content = [] }) =>
    content.map((cell) => textOf(cell).split('\n')),
  )
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(widest, Math.max(0, ...rows.flatMap((cells) => (cells[column] ?? []).map(lengthOf)))),
  )
  return rows.flatMap((cells) => rowLines(cells, widths)).join('\n')
}

function rowLines(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => filled(lines[line] ?? '', widths[column] ?? 0))
      .join(between)
      .trimEnd(),
  )
}

function filled(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)))
}

/** In characters as they are seen, not in UTF-16 units. */
const lengthOf = (text: string) => [...text].length
