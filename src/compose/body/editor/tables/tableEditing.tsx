/** The keys of tables: Tab to the next cell, which makes a row at the end; cells are selected as such. */
import type { Editor } from '@tiptap/core'
import { keymap } from '@tiptap/pm/keymap'
import { ruledTables } from './ruledTables.tsx'
import { addRowAfter, columnResizing, goToNextCell, tableEditing } from '@tiptap/pm/tables'

export function addTableEditing(editor: Editor) {
  const tab = keymap({
    Tab: (state, dispatch) => {
      if (goToNextCell(1)(state, dispatch)) return true
      if (!addRowAfter(state, dispatch)) return false
      return dispatch ? goToNextCell(1)(editor.state, dispatch) : true
    },
    'Shift-Tab': goToNextCell(-1),
  })
  for (const plugin of [
    tableEditing(),
    columnResizing({ cellMinWidth: 24, View: ruledTables }),
    tab,
  ])
    editor.registerPlugin(plugin, (added, plugins) => [added, ...plugins])
}
