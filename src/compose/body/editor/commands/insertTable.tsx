/** A new table at the caret, its first row a heading, the caret in its first cell. */
import type { Editor, JSONContent } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { asStep } from './formats.tsx'

export function insertTable(editor: Editor, rows: number, columns: number) {
  const row = (type: string): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  })
  const cells = Array.from({ length: rows }, (_, at) => row(at === 0 ? 'tableHeader' : 'tableCell'))
  asStep(editor, () =>
    editor.commands.command(({ tr, state }) => {
      const table = state.schema.nodeFromJSON({ type: 'table', content: cells })
      const { from } = tr.selection
      tr.replaceSelectionWith(table)
      // Somewhere to go on writing.
      const end = tr.mapping.map(from)
      if (tr.doc.resolve(Math.min(end, tr.doc.content.size)).nodeAfter === null)
        tr.insert(end, state.schema.node('paragraph'))
      tr.setSelection(
        TextSelection.near(tr.doc.resolve(firstCellIn(tr.doc, from))),
      ).scrollIntoView()
      return true
    }),
  )
}

function firstCellIn(doc: Editor['state']['doc'], from: number): number {
  let found = from
  doc.nodesBetween(Math.max(from - 2, 0), doc.content.size, (node, at) => {
    if (found !== from) return false
    if (node.type.name !== 'table') return true
    found = at + 3
    return false
  })
  return found
}
