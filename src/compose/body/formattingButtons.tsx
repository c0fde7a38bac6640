/**
 * The buttons of the toolbar in their order: name, icon, keys. What they do is the editor's
 * matter (editor/formattingCommands.tsx), so the row can stand before the editor is there.
 */
import {
  Bold,
  Italic,
  Link,
  List,
  ListOrdered,
  Quote,
  Redo2,
  RemoveFormatting,
  Strikethrough,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import type { WordId } from '#words/words.ts'

export type FormatName =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'bulletedList'
  | 'numberedList'
  | 'quote'
  | 'link'
  | 'clearFormatting'
  | 'undo'
  | 'redo'

export type FormattingButton = {
  readonly name: FormatName
  readonly word: WordId
  readonly icon: LucideIcon
  /** Pressed together with Ctrl, or with Command on Apple's keyboards. */
  readonly keys: string
  /** Stays pressed while the text at the caret has the format. */
  readonly isState: boolean
}

/** Groups are set apart by a thin line. */
export const formattingButtons: readonly (readonly FormattingButton[])[] = [
  [
    { name: 'bold', word: 'body.bold', icon: Bold, keys: 'B', isState: true },
    { name: 'italic', word: 'body.italic', icon: Italic, keys: 'I', isState: true },
    { name: 'underline', word: 'body.underline', icon: Underline, keys: 'U', isState: true },
    {
      name: 'strikethrough',
      word: 'body.strikethrough',
      icon: Strikethrough,
      keys: 'Shift+X',
      isState: true,
    },
  ],
  [
    { name: 'bulletedList', word: 'body.bulletedList', icon: List, keys: 'Shift+8', isState: true },
    {
      name: 'numberedList',
      word: 'body.numberedList',
      icon: ListOrdered,
      keys: 'Shift+7',
      isState: true,
    },
    { name: 'quote', word: 'body.quote', icon: Quote, keys: 'Shift+9', isState: true },
  ],
  [
    { name: 'link', word: 'body.link', icon: Link, keys: 'K', isState: true },
    {
      name: 'clearFormatting',
      word: 'body.clearFormatting',
      icon: RemoveFormatting,
      keys: '\\',
      isState: false,
    },
  ],
  [
    { name: 'undo', word: 'body.undo', icon: Undo2, keys: 'Z', isState: false },
    { name: 'redo', word: 'body.redo', icon: Redo2, keys: 'Shift+Z', isState: false },
  ],
]
