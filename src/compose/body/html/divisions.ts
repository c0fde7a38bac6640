/** Divisions and tables that only lay out: a paste takes their content, a draft keeps divisions with what they say. */
import { holdsBlocks } from './blockNames.ts'
import { declarationsOf } from './css.ts'

export function markDivisions(fragment: ParentNode) {
  for (const element of fragment.querySelectorAll<HTMLElement>('div')) {
    if (holdsBlocks(element)) element.dataset['division'] = ''
  }
}

export function unwrapDivisions(fragment: ParentNode) {
  for (const element of fragment.querySelectorAll('div')) {
    if (holdsBlocks(element)) element.replaceWith(...element.childNodes)
  }
}

/** One cell, or one column of blocks, is no table anybody sees as such. */
export function unwrapLayoutTables(fragment: ParentNode) {
  for (const table of [...fragment.querySelectorAll('table')].reverse()) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const isLayout =
      table.getAttribute('role') === 'presentation' ||
      (rows.length <= 1 && (rows[0]?.children.length ?? 0) <= 1) ||
      table.querySelector('table') !== null
    if (!isLayout) continue
    const cells = rows.flatMap((row) => [...row.children])
    table.replaceWith(
      ...cells.map((cell) => {
        const division = document.createElement('div')
        // Where its words stood in the cell says nothing of a line.
        const style = [...declarationsOf(cell)].filter(([name]) => name !== 'text-align')
        division.setAttribute('data-style', style.map((one) => one.join(':')).join(';'))
        division.append(...cell.childNodes)
        return division
      }),
    )
  }
}
