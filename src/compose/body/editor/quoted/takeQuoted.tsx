/**
 * Makes a quoted message text at the end of what is written; the caller takes it out of what is kept. Undo does not
 * take it out again: then it would be in neither place.
 */
import type { Editor } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { Body } from '#compose/body/bodyValue.ts'
import { textToDocument } from '#compose/body/document/documentNode.ts'
import { quotedPart } from '#compose/body/quoted.ts'
import { htmlToOwnDocument } from '#compose/body/editor/htmlToDocument.tsx'

export function takeQuoted(editor: Editor, body: Body) {
  const kept = quotedPart(body)
  const { content } = body.around?.isText ? textToDocument(kept) : htmlToOwnDocument(kept)
  const { tr, doc, schema } = editor.state
  const end = doc.content.size
  tr.insert(end, Fragment.fromJSON(schema, content))
  tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1)))
  editor.view.dispatch(tr.setMeta('addToHistory', false).scrollIntoView())
  editor.view.focus()
}
