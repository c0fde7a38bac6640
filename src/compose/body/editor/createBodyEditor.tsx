/**
 * Makes the editor for one message and gives it the text and the caret it takes over.
 *
 * tiptap owns the text from here on; `readCopy` takes a copy. Strings are never parsed by tiptap
 * itself, which the page's Trusted Types would refuse: HTML comes in through tidyHtml.ts.
 */
import { Editor, type JSONContent } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { BodyCopy } from '#compose/body/bodyValue.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'
import {
  positionOf,
  textToDocument,
  type DocumentNode,
} from '#compose/body/document/documentNode.ts'
import { bodyExtensions, typedFormats } from './bodyExtensions.tsx'
import { editorProps } from './editorProps.tsx'
import { htmlToDocument } from './htmlToDocument.tsx'
import { toDocument } from './toDocument.ts'

/** What the editor starts from: plain text with a caret in it, the HTML of an earlier message, or blocks. */
export type Handover =
  | { readonly text: string; readonly anchor: number; readonly head: number }
  | { readonly html: string }
  | { readonly document: DocumentNode }

export function createBodyEditor(handover: Handover, onChange: () => void): Editor {
  const content = documentOf(handover) as JSONContent
  const editor = new Editor({
    extensions: bodyExtensions,
    content,
    injectCSS: false,
    enableInputRules: typedFormats,
    enablePasteRules: false,
    editorProps,
    onUpdate: onChange,
  })
  if ('text' in handover) {
    const [anchor, head] = [handover.anchor, handover.head].map((at) =>
      positionOf(handover.text, at),
    )
    select(editor, anchor ?? 1, head ?? 1)
  }
  return editor
}

function documentOf(handover: Handover): DocumentNode {
  if ('text' in handover) return textToDocument(handover.text)
  return 'html' in handover ? htmlToDocument(handover.html) : handover.document
}

/** Reads the message in both spellings at once. */
export function readCopy(editor: Editor): BodyCopy {
  const message = toDocument(editor.state.doc)
  return { html: documentToHtml(message), text: documentToText(message) }
}

function select({ state, view }: Editor, anchor: number, head: number) {
  const { doc, tr } = state
  const selection = TextSelection.between(doc.resolve(anchor), doc.resolve(head))
  view.dispatch(tr.setSelection(selection).setMeta('addToHistory', false))
}
