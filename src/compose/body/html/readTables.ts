/** Tables by the names the editor reads: the widths of columns, the ground of cells, rows that are all cells. */
import { toColor } from '#compose/body/document/color.ts'
import { declarationsOf, toPixels } from './css.ts'
import { groundOf } from './textLook.ts'

export function readTables(fragment: ParentNode) {
  fragment.querySelectorAll('colgroup, col').forEach((element) => element.remove())
  for (const cell of fragment.querySelectorAll<HTMLElement>('td, th')) {
    const style = declarationsOf(cell)
    const ground = groundOf(style) ?? toColor(cell.getAttribute('bgcolor') ?? '')
    if (ground) cell.dataset['background'] = ground
    readWidth(
      cell,
      toPixels(style.get('width')) ?? toPixels(cell.getAttribute('width') ?? undefined),
    )
  }
  for (const row of fragment.querySelectorAll('tr')) {
    if (row.children.length === 0) row.remove()
  }
}

/** Of a cell over several columns the width is shared out. */
function readWidth(cell: HTMLElement, width: number | undefined) {
  if (!width || width < 8 || width > 2_000) return
  const spanned = Math.max(1, Math.min(Number(cell.getAttribute('colspan')) || 1, 100))
  cell.dataset['colwidth'] = Array.from({ length: spanned }, () =>
    Math.round(width / spanned),
  ).join(',')
}
