/** What each button of the toolbar does, and what it shows about the text at the caret. */
import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { textStyles, type TextStyleName } from '#compose/body/document/textStyles.ts'
import type { FormattingState } from '#compose/body/toolbar/formattingState.ts'
import type { ChoiceName, FormatName } from '#compose/body/toolbar/toolbarItems.tsx'
import { isPainting, togglePainter } from '#compose/body/editor/painter/painter.tsx'
import { asStep } from './asStep.tsx'
import {
  blockStyleOf,
  clearFormatting,
  directionChosen,
  indent,
  outdent,
  setBlockStyle,
  toggleDirection,
} from './blocks.tsx'

const stateNames: Partial<Record<FormatName, string>> = {
  ...{ bold: 'bold', italic: 'italic', underline: 'underline', strikethrough: 'strike' },
  ...{ bulletedList: 'bulletList', numberedList: 'orderedList', quote: 'blockquote' },
  ...{ link: 'link', table: 'table', superscript: 'superscript', subscript: 'subscript' },
  code: 'code',
}

export function formattingState(editor: Editor): FormattingState {
  const { state } = editor
  const names = Object.entries(stateNames) as [FormatName, string][]
  const direction = directionChosen(editor)
  return {
    active: [
      ...names.flatMap(([name, type]) => (editor.isActive(type) ? [name] : [])),
      ...(isPainting(editor) ? (['formatPainter'] as const) : []),
      ...(direction === 'ltr' ? (['leftToRight'] as const) : []),
      ...(direction === 'rtl' ? (['rightToLeft'] as const) : []),
    ],
    idle: [
      ...(undoDepth(state) === 0 ? (['undo'] as const) : []),
      ...(redoDepth(state) === 0 ? (['redo'] as const) : []),
    ],
    values: {
      style: blockStyleOf(editor),
      fontFamily: textStyleOf(editor, 'fontFamily'),
      fontSize: textStyleOf(editor, 'fontSize'),
    },
    colors: {
      textColor: textStyleOf(editor, 'textColor'),
      highlight: textStyleOf(editor, 'highlight'),
    },
  }
}

/** Empty where none was chosen. */
export function textStyleOf(editor: Editor, name: TextStyleName): string {
  const value: unknown = editor.getAttributes(name)['value']
  return typeof value === 'string' ? value : ''
}

/** Nothing takes it away. */
export function setTextStyle(editor: Editor, name: TextStyleName, value: string) {
  asStep(editor, () =>
    value === '' ? editor.commands.unsetMark(name) : editor.commands.setMark(name, { value }),
  )
}

export function choose(editor: Editor, name: ChoiceName, value: string) {
  const style = textStyles.find((one) => one.name === name)
  if (style) setTextStyle(editor, style.name, value)
  else asStep(editor, () => setBlockStyle(editor, value))
}

/** Those that open something do it themselves (panels/). */
export type DirectFormat = Exclude<
  FormatName,
  'link' | 'image' | 'table' | 'emoji' | 'textColor' | 'highlight' | 'align' | 'signature' | 'more'
>

const commands: Record<DirectFormat, (editor: Editor) => boolean> = {
  bold: ({ commands }) => commands.toggleBold(),
  italic: ({ commands }) => commands.toggleItalic(),
  underline: ({ commands }) => commands.toggleUnderline(),
  strikethrough: ({ commands }) => commands.toggleStrike(),
  superscript: ({ commands }) => commands.toggleMark('superscript'),
  subscript: ({ commands }) => commands.toggleMark('subscript'),
  code: ({ commands }) => commands.toggleMark('code'),
  bulletedList: ({ commands }) => commands.toggleBulletList(),
  numberedList: ({ commands }) => commands.toggleOrderedList(),
  indent,
  outdent,
  quote: ({ commands }) => commands.toggleBlockquote(),
  rule: ({ commands }) => commands.setHorizontalRule(),
  leftToRight: (editor) => toggleDirection(editor, 'ltr'),
  rightToLeft: (editor) => toggleDirection(editor, 'rtl'),
  formatPainter: togglePainter,
  clearFormatting,
  undo: ({ commands }) => commands.undo(),
  redo: ({ commands }) => commands.redo(),
}

export function isDirect(name: FormatName): name is DirectFormat {
  return name in commands
}

export function applyFormat(editor: Editor, name: DirectFormat) {
  asStep(editor, () => commands[name](editor))
}
