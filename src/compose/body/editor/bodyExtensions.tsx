/**
 * What a message may hold, and the keys for it. A format that is not here cannot be typed, pasted
 * or sent. To allow one, add it to schema/, document/ (how it is written) and html/ (how it is read).
 *
 * Tab is nobody's key outside lists and tables: it leaves the editor. Ctrl+Enter is the page's, it sends.
 */
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { Directions } from './Directions.tsx'
import { PasteReport } from './paste/PasteReport.tsx'
import { BlockAttributes } from './schema/blockAttributes.tsx'
import { blocks } from './schema/blocks.tsx'
import { Image } from './images/Image.tsx'
import { PastedImages } from './images/pastedImages.tsx'
import { Island } from './schema/Island.tsx'
import { lists } from './schema/lists.tsx'
import { marks } from './schema/marks.tsx'
import { tables } from './schema/tables.tsx'
import { ShortcutKeys } from './shortcutKeys.tsx'
import { TypedFormats } from './typedFormats.tsx'

const History = UndoRedo.extend({ addKeyboardShortcuts: () => ({}) })

const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

// prettier-ignore
export const bodyExtensions = [
  Document, ...blocks, Text, LineBreak, ...marks, ...lists, ...tables, Image, Island,
  BlockAttributes, History, ShortcutKeys, Directions, PasteReport, PastedImages, TypedFormats,
]

/** Only these turn what is typed into a format: "- ", "1. ", and what is in typedFormats.tsx. */
export const typedFormats = ['bulletList', 'orderedList', 'typedFormats']
