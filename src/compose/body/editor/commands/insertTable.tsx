/** A new table below the line of the caret, or in its place if that is empty; its first row is a heading. */
import type { Editor, JSONContent } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { asStep } from './asStep.tsx'

/** From before a table into the text of its first cell: table, row, cell, line. */
const toFirstCell = 4

export function insertTable(editor: Editor, rows: number, columns: number) {
  asStep(editor, () =>
    editor.commands.command(({ tr, state: { schema } }) => {
      const table = schema.nodeFromJSON(emptyTable(rows, columns))
      const { from, to } = placeFor(tr)
      // Somewhere to go on writing.
      const isLast = tr.doc.resolve(to).nodeAfter === null
      tr.replaceWith(from, to, isLast ? [table, schema.node('paragraph')] : table)
      tr.setSelection(TextSelection.near(tr.doc.resolve(from + toFirstCell))).scrollIntoView()
      return true
    }),
  )
}

function emptyTable(rows: number, columns: number): JSONContent {
  const row = (type: string): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  })
  const content = Array.from({ length: rows }, (_, at) =>
    row(at === 0 ? 'tableHeader' : 'tableCell'),
  )
  return { type: 'table', content }
}

/** The first line of an item stays: a list item begins with a line. */
function placeFor({ selection: { $from } }: Transaction): { from: number; to: number } {
  const isEmptyLine = $from.parent.isTextblock && $from.parent.content.size === 0
  const mayGo = $from.depth > 0 && $from.node(-1).type.name !== 'listItem'
  const to = $from.after()
  return { from: isEmptyLine && mayGo ? $from.before() : to, to }
}
