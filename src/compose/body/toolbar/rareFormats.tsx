/** What stands in "More formatting" at any width. */
import {
  Code,
  Minus,
  Paintbrush,
  PenLine,
  PilcrowLeft,
  PilcrowRight,
  RemoveFormatting,
  Smile,
  Subscript,
  Superscript,
} from 'lucide-react'
import { shortcuts } from '#compose/field/shortcuts.ts'
import type { ToolbarButton } from './toolbarItems.tsx'

// prettier-ignore
export const rareFormats: readonly ToolbarButton[] = [
  { name: 'emoji', word: 'emoji.emoji', icon: Smile, opens: true },
  { name: 'superscript', word: 'body.superscript', icon: Superscript, isState: true },
  { name: 'subscript', word: 'body.subscript', icon: Subscript, isState: true },
  { name: 'code', word: 'body.code', icon: Code, isState: true },
  { name: 'rule', word: 'body.rule', icon: Minus },
  { name: 'signature', word: 'signatures.signature', icon: PenLine, opens: true },
  { name: 'leftToRight', word: 'body.leftToRight', icon: PilcrowRight, isState: true },
  { name: 'rightToLeft', word: 'body.rightToLeft', icon: PilcrowLeft, isState: true },
  { name: 'formatPainter', word: 'body.formatPainter', icon: Paintbrush, isState: true },
  { name: 'clearFormatting', word: 'body.clearFormatting', icon: RemoveFormatting, keys: shortcuts.clearFormatting },
]
