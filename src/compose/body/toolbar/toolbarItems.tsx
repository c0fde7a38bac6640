/**
 * What stands in the toolbar, in its order: name, icon, keys. What it does is the editor's matter
 * (editor/commands/), so the row can stand before the editor is there.
 */
import {
  AlignLeft,
  Baseline,
  Bold,
  Highlighter,
  Image,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Strikethrough,
  Table,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { shortcuts } from '#compose/field/shortcuts.ts'
import type { TextKey } from '#i18n/texts.ts'

export type FormatName =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'textColor'
  | 'highlight'
  | 'bulletedList'
  | 'numberedList'
  | 'outdent'
  | 'indent'
  | 'align'
  | 'quote'
  | 'link'
  | 'image'
  | 'table'
  | 'emoji'
  | 'superscript'
  | 'subscript'
  | 'code'
  | 'rule'
  | 'signature'
  | 'leftToRight'
  | 'rightToLeft'
  | 'formatPainter'
  | 'clearFormatting'
  | 'undo'
  | 'redo'
  | 'more'

export type ChoiceName = 'style' | 'fontFamily' | 'fontSize'

export type ToolbarButton = {
  readonly name: FormatName
  readonly word: TextKey
  readonly icon: LucideIcon
  /** Pressed together with Ctrl, or with Command on Apple's keyboards. */
  readonly keys?: string
  /** Stays pressed while the text at the caret has the format. */
  readonly isState?: true
  /** Opens a choice (editor/panels/); it is then the button of a popover. */
  readonly opens?: true
}

export type ToolbarChoice = { readonly choice: ChoiceName; readonly word: TextKey }

export type ToolbarItem = ToolbarButton | ToolbarChoice

export function isChoice(item: ToolbarItem): item is ToolbarChoice {
  return 'choice' in item
}

/** A stop of the keyboard: by the name of its format. */
export function nameOf(item: ToolbarItem): FormatName | ChoiceName {
  return isChoice(item) ? item.choice : item.name
}

const { bold, italic, underline, strikethrough, undo, redo } = shortcuts

/** Groups are set apart by a thin line; from the right they fold into "More formatting" where there is no room. */
// prettier-ignore
export const toolbarGroups: readonly (readonly ToolbarItem[])[] = [
  [
    { name: 'undo', word: 'common.undo', icon: Undo2, keys: undo },
    { name: 'redo', word: 'body.redo', icon: Redo2, keys: redo },
  ],
  [
    { choice: 'style', word: 'body.style' },
    { choice: 'fontFamily', word: 'common.font' },
    { choice: 'fontSize', word: 'common.fontSize' },
  ],
  [
    { name: 'bold', word: 'body.bold', icon: Bold, keys: bold, isState: true },
    { name: 'italic', word: 'body.italic', icon: Italic, keys: italic, isState: true },
    { name: 'underline', word: 'body.underline', icon: Underline, keys: underline, isState: true },
    { name: 'strikethrough', word: 'body.strikethrough', icon: Strikethrough, keys: strikethrough, isState: true },
    { name: 'textColor', word: 'body.textColor', icon: Baseline, opens: true },
    { name: 'highlight', word: 'body.highlight', icon: Highlighter, opens: true },
  ],
  [
    { name: 'bulletedList', word: 'body.bulletedList', icon: List, keys: shortcuts.bulletedList, isState: true },
    { name: 'numberedList', word: 'body.numberedList', icon: ListOrdered, keys: shortcuts.numberedList, isState: true },
    { name: 'outdent', word: 'common.decreaseIndent', icon: IndentDecrease, keys: shortcuts.outdent },
    { name: 'indent', word: 'common.increaseIndent', icon: IndentIncrease, keys: shortcuts.indent },
    { name: 'align', word: 'body.align', icon: AlignLeft, opens: true },
  ],
  [
    { name: 'quote', word: 'body.quote', icon: Quote, keys: shortcuts.quote, isState: true },
    { name: 'link', word: 'common.link', icon: Link, keys: shortcuts.link, isState: true },
    { name: 'image', word: 'body.insertImage', icon: Image },
    { name: 'table', word: 'body.insertTable', icon: Table, opens: true, isState: true },
  ],
]
