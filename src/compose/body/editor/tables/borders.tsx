/** The lines of the table at the caret: whether it has them, and drawing or removing all of them. */
import type { Editor } from '@tiptap/core'
import { findParentNode } from '@tiptap/core'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'
import { hasBorders } from '#compose/body/document/borders.ts'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'

const tableAt = ({ state }: Editor) =>
  findParentNode(({ type }) => type.name === 'table')(state.selection)

export function isBordered(editor: Editor): boolean {
  const table = tableAt(editor)
  return table !== undefined && hasBorders(table.node.toJSON() as DocumentNode)
}

export function toggleBorders(editor: Editor) {
  const table = tableAt(editor)
  if (!table) return
  const borders = isBordered(editor) ? 'none' : 'all'
  asStep(editor, () =>
    editor.view.dispatch(editor.state.tr.setNodeAttribute(table.pos, 'borders', borders)),
  )
}
