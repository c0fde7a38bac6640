/** Tables by the names the editor reads: the widths of columns, the ground of cells, rows that are all cells. */
import { toColor } from '#compose/body/document/color.ts'
import { renameElement } from './blockNames.ts'
import { declarationsOf, toPixels } from './css.ts'
import { groundOf } from './textLook.ts'

/** `isPaste`: what columns and rows say, their cells say; a draft has both. */
export function readTables(fragment: ParentNode, isPaste: boolean) {
  if (isPaste) {
    fragment.querySelectorAll('table').forEach(handOutWidths)
    for (const cell of fragment.querySelectorAll('thead > tr > td')) renameElement(cell, 'th')
  }
  fragment.querySelectorAll('colgroup, col').forEach((element) => element.remove())
  for (const cell of fragment.querySelectorAll<HTMLElement>('td, th')) {
    const ground = groundIn(cell) ?? (isPaste ? groundAround(cell) : undefined)
    if (ground) cell.dataset['background'] = ground
    readWidth(cell, widthOf(cell))
  }
  for (const row of fragment.querySelectorAll('tr')) {
    if (row.children.length === 0) row.remove()
  }
}

function groundIn(element: Element): string | undefined {
  return groundOf(declarationsOf(element)) ?? toColor(element.getAttribute('bgcolor') ?? '')
}

function groundAround(cell: Element): string | undefined {
  const row = cell.closest('tr')
  const section = row?.closest('thead, tbody, tfoot')
  return (row ? groundIn(row) : undefined) ?? (section ? groundIn(section) : undefined)
}

function widthOf(element: Element): number | undefined {
  const width = declarationsOf(element).get('width') ?? element.getAttribute('width') ?? undefined
  return toPixels(width)
}

/** To the cells of the first row that say none themselves. */
function handOutWidths(table: HTMLTableElement) {
  const own = (names: string) =>
    [...table.querySelectorAll(names)].filter((one) => one.closest('table') === table)
  const widths = own('col, colgroup')
    .filter((column) => column.children.length === 0)
    .flatMap((column) => {
      const spanned = Math.min(Number(column.getAttribute('span')) || 1, 100)
      return Array.from({ length: spanned }, () => widthOf(column))
    })
  if (widths.length === 0) return
  let at = 0
  for (const cell of own('tr')[0]?.querySelectorAll<HTMLElement>(':scope > td, :scope > th') ??
    []) {
    const spanned = spanOf(cell)
    const all = widths.slice(at, at + spanned)
    at += spanned
    const isWhole = all.length === spanned && all.every(isWidth)
    if (isWhole && !widthOf(cell))
      cell.dataset['colwidth'] = all.map((one) => Math.round(one)).join()
  }
}

function isWidth(width: number | undefined): width is number {
  return width !== undefined && width >= 8 && width <= 2_000
}

function spanOf(cell: Element): number {
  return Math.max(1, Math.min(Number(cell.getAttribute('colspan')) || 1, 100))
}

/** Of a cell over several columns the width is shared out. */
function readWidth(cell: HTMLElement, width: number | undefined) {
  if (!isWidth(width)) return
  const spanned = spanOf(cell)
  cell.dataset['colwidth'] = Array.from({ length: spanned }, () =>
    Math.round(width / spanned),
  ).join(',')
}
