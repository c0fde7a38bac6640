/** Asks for the address of a link: of the one at the caret, or of a new one. */
import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { LinkDialog, type LinkEdit } from '#compose/body/link/LinkDialog.tsx'
import { linkAtCaret, removeLink, saveLink } from './commands/links.tsx'

export function LinkPrompt({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const href = linkAtCaret(editor)
  // The dialog gives the focus back to where it came from; the message is where it belongs.
  useEffect(() => () => queueMicrotask(() => editor.isDestroyed || editor.view.focus()), [editor])
  return (
    <LinkDialog
      href={href}
      asksText={href === undefined && editor.state.selection.empty}
      onSave={(link: LinkEdit) => {
        saveLink(editor, link)
        onDone()
      }}
      onRemove={() => {
        removeLink(editor)
        onDone()
      }}
      onClose={onDone}
    />
  )
}
