/**
 * What a message may hold, and the keys for it. A format that is not here cannot be typed, pasted
 * or sent. To allow one, add it here, in documentToHtml.ts, documentToText.ts and sanitizeHtml.ts.
 *
 * Tab is nobody's key: it leaves the editor. Ctrl+Enter is the page's, it sends.
 */
import { wrappingInputRule } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { UndoRedo } from '@tiptap/extensions'
import { Directions } from './Directions.tsx'
import { Link } from './Link.tsx'
import { PasteReport } from './PasteReport.tsx'
import { ShortcutKeys } from './shortcutKeys.tsx'

// Their keys are in shortcuts.ts, for every layout (shortcutKeys.tsx).
const noKeys = { addKeyboardShortcuts: () => ({}) }
const BoldText = Bold.extend(noKeys)
const ItalicText = Italic.extend(noKeys)
const UnderlinedText = Underline.extend(noKeys)
const Strikethrough = Strike.extend(noKeys)
const Quote = Blockquote.extend(noKeys)
const History = UndoRedo.extend(noKeys)

const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

/** "- " begins a list; a star or a plus at the start of a line stays as typed. */
const BulletedList = BulletList.extend({
  ...noKeys,
  addInputRules() {
    return [wrappingInputRule({ find: /^-\s$/, type: this.type })]
  },
})

/** Only "1. " begins a list: "24. December" is a date. Nor do pasted lines that begin with numbers. */
const NumberedList = OrderedList.extend({
  ...noKeys,
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })]
  },
  addProseMirrorPlugins: () => [],
})

// prettier-ignore
export const bodyExtensions = [
  Document, Paragraph, Text, LineBreak,
  Link, BoldText, ItalicText, UnderlinedText, Strikethrough,
  BulletedList, NumberedList, Item, ListKeymap, Quote,
  History, ShortcutKeys, Directions, PasteReport,
]

/** Only these turn what is typed ("- ", "1. ") into a format; stars and underscores stay as typed. */
export const typedFormats = ['bulletList', 'orderedList']
