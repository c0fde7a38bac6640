/** The editor's part of the table of shortcuts; Ctrl+K asks for a link in EditorToolbar.tsx. */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { pressedShortcut, type ShortcutName } from '#compose/field/shortcuts.ts'
import { clearFormatting, indent, outdent } from './commands/blocks.tsx'

const acts: Partial<Record<ShortcutName, (editor: Editor) => boolean>> = {
  bold: ({ commands }) => commands.toggleBold(),
  italic: ({ commands }) => commands.toggleItalic(),
  underline: ({ commands }) => commands.toggleUnderline(),
  strikethrough: ({ commands }) => commands.toggleStrike(),
  numberedList: ({ commands }) => commands.toggleOrderedList(),
  bulletedList: ({ commands }) => commands.toggleBulletList(),
  quote: ({ commands }) => commands.toggleBlockquote(),
  clearFormatting,
  // Handled also outside lists: on Apple's keyboards the browser would leave the page.
  indent,
  outdent,
  undo: ({ commands }) => commands.undo(),
  redo: ({ commands }) => commands.redo(),
  redoAgain: ({ commands }) => commands.redo(),
}

export const ShortcutKeys = Extension.create({
  name: 'shortcutKeys',
  // Before the keys of lists, and before what the browser would do itself.
  priority: 1000,
  addProseMirrorPlugins() {
    const { editor } = this
    const handleKeyDown = (_view: unknown, event: KeyboardEvent) => {
      const name = pressedShortcut(event)
      const act = name && acts[name]
      if (!act) return false
      act(editor)
      return true
    }
    return [new Plugin({ props: { handleKeyDown } })]
  },
})
