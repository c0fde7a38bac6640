/** What the toolbar's buttons do, and what they show about the text at the caret. */
import type { Editor } from '@tiptap/core'
import { closeHistory, redoDepth, undoDepth } from '@tiptap/pm/history'
import type { FormatName } from '#compose/body/toolbar/formattingButtons.tsx'
import type { FormattingState } from '#compose/body/toolbar/FormattingToolbar.tsx'
import type { LinkEdit } from '#compose/body/link/LinkDialog.tsx'

const stateNames: Partial<Record<FormatName, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  bulletedList: 'bulletList',
  numberedList: 'orderedList',
  quote: 'blockquote',
  link: 'link',
}

export function formattingState(editor: Editor): FormattingState {
  const { state } = editor
  const names = Object.entries(stateNames) as [FormatName, string][]
  return {
    active: names.flatMap(([name, type]) => (editor.isActive(type) ? [name] : [])),
    idle: [
      ...(undoDepth(state) === 0 ? (['undo'] as const) : []),
      ...(redoDepth(state) === 0 ? (['redo'] as const) : []),
    ],
  }
}

type Command = Exclude<FormatName, 'link'>

const commands: Record<Command, (editor: Editor) => boolean> = {
  bold: ({ commands }) => commands.toggleBold(),
  italic: ({ commands }) => commands.toggleItalic(),
  underline: ({ commands }) => commands.toggleUnderline(),
  strikethrough: ({ commands }) => commands.toggleStrike(),
  bulletedList: ({ commands }) => commands.toggleBulletList(),
  numberedList: ({ commands }) => commands.toggleOrderedList(),
  quote: ({ commands }) => commands.toggleBlockquote(),
  clearFormatting,
  undo: ({ commands }) => commands.undo(),
  redo: ({ commands }) => commands.redo(),
}

/**
 * Does it, as one step that Undo takes back alone, and gives the caret back to the text, wherever
 * the press came from.
 */
export function applyFormat(editor: Editor, name: Command) {
  editor.view.focus()
  editor.view.dispatch(closeHistory(editor.state.tr))
  commands[name](editor)
}

/** Everything but links: an address is content, and has a Remove of its own. */
export function clearFormatting(editor: Editor): boolean {
  return editor
    .chain()
    .unsetMark('bold')
    .unsetMark('italic')
    .unsetMark('underline')
    .unsetMark('strike')
    .clearNodes()
    .run()
}

export function indent(editor: Editor): boolean {
  editor.commands.sinkListItem('listItem')
  return true
}

export function outdent(editor: Editor): boolean {
  editor.commands.liftListItem('listItem')
  return true
}

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
