/** What is done to whole lines: their style, where they stand, which way they read. */
import type { Editor } from '@tiptap/core'
import { mostIndents, type Align } from '#compose/body/document/blockAttributes.ts'
import type { Direction } from '#compose/body/document/direction.ts'
import { textStyles } from '#compose/body/document/textStyles.ts'

const lines = ['paragraph', 'heading']

/** "1" to "6": a heading of that level; "code"; nothing: a usual line. */
export function setBlockStyle({ commands }: Editor, style: string): boolean {
  if (style === 'code') return commands.setNode('codeBlock')
  return style === ''
    ? commands.setNode('paragraph')
    : commands.setNode('heading', { level: Number(style) })
}

export function blockStyleOf(editor: Editor): string {
  if (editor.isActive('codeBlock')) return 'code'
  return editor.isActive('heading') ? String(editor.getAttributes('heading')['level'] ?? '') : ''
}

/** "left" is how everything stands that says nothing, unless it reads from the right. */
export function setAlign(editor: Editor, align: Align): boolean {
  return changeLines(editor, (attrs) => ({ ...attrs, align: align === 'left' ? null : align }))
}

/** Chosen again, the text decides by itself. */
export function toggleDirection(editor: Editor, dir: Direction): boolean {
  const isChosen = directionChosen(editor) === dir
  return changeLines(editor, (attrs) => ({ ...attrs, dir: isChosen ? null : dir }))
}

export function directionChosen(editor: Editor): unknown {
  return editor.state.selection.$from.parent.attrs['dir']
}

export function indent(editor: Editor): boolean {
  if (isInList(editor)) editor.commands.sinkListItem('listItem')
  else changeIndent(editor, 1)
  return true
}

export function outdent(editor: Editor): boolean {
  if (isInList(editor)) editor.commands.liftListItem('listItem')
  else changeIndent(editor, -1)
  return true
}

function isInList(editor: Editor): boolean {
  return editor.isActive('listItem')
}

function changeIndent(editor: Editor, step: number) {
  changeLines(editor, (attrs) => {
    const indent = Number(attrs['indent'] ?? 0) + step
    return { ...attrs, indent: Math.min(Math.max(indent, 0), mostIndents) }
  })
}

type Attributes = Readonly<Record<string, unknown>>

/** One step, whatever is selected. */
function changeLines(editor: Editor, change: (attrs: Attributes) => Attributes): boolean {
  return editor.commands.command(({ tr, state }) => {
    const { from, to } = state.selection
    state.doc.nodesBetween(from, to, (node, at) => {
      if (lines.includes(node.type.name)) tr.setNodeMarkup(at, null, change(node.attrs))
    })
    return true
  })
}

/** Everything but links: an address is content, and has a Remove of its own. */
export function clearFormatting(editor: Editor): boolean {
  const marks = ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'code']
  const chain = editor.chain()
  for (const mark of [...marks, ...textStyles.map(({ name }) => name)]) chain.unsetMark(mark)
  return chain.clearNodes().run()
}
