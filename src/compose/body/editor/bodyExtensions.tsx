/**
 * What a letter may hold, and the keys for it. A format that is not here cannot be typed, pasted
 * or sent. To allow one, add it here, in letterToHtml.ts, letterToText.ts and sanitizeHtml.ts.
 *
 * Tab is nobody's key: it leaves the editor. Ctrl+Enter is the page's, it sends.
 */
import { Extension } from '@tiptap/core'
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
import { clearFormatting, indent, outdent } from './formattingCommands.tsx'
import { Link } from './Link.tsx'

// With Shift these letters belong to the page (Cc and Bcc), so no keys are bound for capitals.
const BoldText = Bold.extend({
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleBold() }
  },
})

const ItalicText = Italic.extend({
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleItalic() }
  },
})

const UnderlinedText = Underline.extend({
  addKeyboardShortcuts() {
    return { 'Mod-u': () => this.editor.commands.toggleUnderline() }
  },
})

const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

const Quote = Blockquote.extend({
  addKeyboardShortcuts() {
    return { 'Mod-Shift-9': () => this.editor.commands.toggleBlockquote() }
  },
})

const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

/** Without the paste rule that turns lines beginning with numbers into a list. */
const NumberedList = OrderedList.extend({ addProseMirrorPlugins: () => [] })

const Strikethrough = Strike.extend({
  addKeyboardShortcuts() {
    return { 'Mod-Shift-x': () => this.editor.commands.toggleStrike() }
  },
})

const MoreKeys = Extension.create({
  name: 'moreKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-\\': () => clearFormatting(this.editor),
      // Handled also outside lists: on Apple's keyboards the browser would leave the page.
      'Mod-]': () => indent(this.editor),
      'Mod-[': () => outdent(this.editor),
    }
  },
})

// prettier-ignore
export const bodyExtensions = [
  Document, Paragraph, Text, LineBreak,
  Link, BoldText, ItalicText, UnderlinedText, Strikethrough,
  BulletList, NumberedList, Item, ListKeymap, Quote,
  UndoRedo, MoreKeys,
]

/** Only these turn what is typed ("- ", "1. ") into a format; stars and underscores stay as typed. */
export const typedFormats = ['bulletList', 'orderedList']
