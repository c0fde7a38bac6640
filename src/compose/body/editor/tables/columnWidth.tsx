/** The width of the column at the caret, in CSS pixels: as it is shown, and as it shall be, in all its cells. */
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { isInTable, selectedRect } from '@tiptap/pm/tables'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'

export const leastWidth = 24
export const mostWidth = 1_200

export function columnWidth({ state, view }: Editor): number | undefined {
  if (!isInTable(state)) return undefined
  const { map, tableStart, left, top } = selectedRect(state)
  const at = map.map[top * map.width + left]
  if (at === undefined) return undefined
  const cell = state.doc.nodeAt(tableStart + at)
  const said: unknown = cell && widthsOf(cell)[left - map.findCell(at).left]
  if (typeof said === 'number' && said > 0) return said
  const dom = view.nodeDOM(tableStart + at) as HTMLElement | null
  return dom?.offsetWidth ? Math.round(dom.offsetWidth / spanOf(cell)) : undefined
}

export function setColumnWidth(editor: Editor, wanted: number) {
  if (!isInTable(editor.state)) return
  const width = Math.min(Math.max(Math.round(wanted), leastWidth), mostWidth)
  const { map, table, tableStart, left } = selectedRect(editor.state)
  asStep(editor, () => {
    const { tr } = editor.state
    const cells = Array.from({ length: map.height }, (_, row) => map.map[row * map.width + left])
    for (const at of new Set(cells)) {
      if (at === undefined) continue
      const cell = table.nodeAt(at)
      if (!cell) continue
      const colwidth = widthsOf(cell).with(left - map.findCell(at).left, width)
      tr.setNodeMarkup(tableStart + at, null, { ...cell.attrs, colwidth })
    }
    editor.view.dispatch(tr)
  })
}

const spanOf = (cell: Node | null) => Number(cell?.attrs['colspan']) || 1

/** One for each column it spans; 0 where none is said. */
function widthsOf(cell: Node): readonly number[] {
  const said: unknown = cell.attrs['colwidth']
  return Array.isArray(said) ? (said as number[]) : Array.from({ length: spanOf(cell) }, () => 0)
}
