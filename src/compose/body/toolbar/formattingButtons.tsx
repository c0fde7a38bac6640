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
import { shortcuts } from '#compose/field/shortcuts.ts'
import type { TextKey } from '#i18n/texts.ts'

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
  readonly word: TextKey
  readonly icon: LucideIcon
  /** Pressed together with Ctrl, or with Command on Apple's keyboards. */
  readonly keys: string
  /** Stays pressed while the text at the caret has the format. */
  readonly isState: boolean
}

/** Groups are set apart by a thin line. */
export const formattingButtons: readonly (readonly FormattingButton[])[] = [
  [
    { name: 'bold', word: 'body.bold', icon: Bold, keys: shortcuts.bold, isState: true },
    { name: 'italic', word: 'body.italic', icon: Italic, keys: shortcuts.italic, isState: true },
    {
      name: 'underline',
      word: 'body.underline',
      icon: Underline,
      keys: shortcuts.underline,
      isState: true,
    },
    {
      name: 'strikethrough',
      word: 'body.strikethrough',
      icon: Strikethrough,
      keys: shortcuts.strikethrough,
      isState: true,
    },
  ],
  [
    {
      name: 'bulletedList',
      word: 'body.bulletedList',
      icon: List,
      keys: shortcuts.bulletedList,
      isState: true,
    },
    {
      name: 'numberedList',
      word: 'body.numberedList',
      icon: ListOrdered,
      keys: shortcuts.numberedList,
      isState: true,
    },
    { name: 'quote', word: 'body.quote', icon: Quote, keys: shortcuts.quote, isState: true },
  ],
  [
    { name: 'link', word: 'common.link', icon: Link, keys: shortcuts.link, isState: true },
    {
      name: 'clearFormatting',
      word: 'body.clearFormatting',
      icon: RemoveFormatting,
      keys: shortcuts.clearFormatting,
      isState: false,
    },
  ],
  [
    { name: 'undo', word: 'common.undo', icon: Undo2, keys: shortcuts.undo, isState: false },
    { name: 'redo', word: 'body.redo', icon: Redo2, keys: shortcuts.redo, isState: false },
  ],
]
