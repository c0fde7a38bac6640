/** Links at the caret and on what is selected. */
import type { Editor } from '@tiptap/core'
import type { LinkEdit } from '#compose/body/link/LinkDialog.tsx'

export function linkAtCaret(editor: Editor): string | undefined {
  const href: unknown = editor.getAttributes('link')['href']
  return typeof href === 'string' ? href : undefined
}

/** Links the selection or the link at the caret; without either, puts the words in. */
export function saveLink(editor: Editor, { href, text }: LinkEdit) {
  const isNew = editor.state.selection.empty && !editor.isActive('link')
  if (!isNew) {
    editor.chain().extendMarkRange('link').setMark('link', { href }).run()
    editor.commands.setTextSelection(editor.state.selection.to)
    return
  }
  editor.commands.command(({ tr, state }) => {
    const link = state.schema.mark('link', { href })
    tr.replaceSelectionWith(state.schema.text(text, [link]), false)
    return true
  })
}

export function removeLink(editor: Editor) {
  const { to } = editor.state.selection
  editor.chain().extendMarkRange('link').unsetMark('link').setTextSelection(to).run()
}
