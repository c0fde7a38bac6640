/**
 * Puts a signature into the message, in place of the one it has or below an empty line at its end; or takes it out.
 * Caret and scroll stay. Its images become files of the message in the same moment.
 */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import type { PrepareImages } from '#compose/body/InlineImagesContext.tsx'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import type { TypedCopy } from '#compose/body/bodyValue.ts'
import { readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'
import { readSignature } from './readSignature.tsx'
import { findSignature, type SignatureBlock } from './signatureBlock.tsx'
import { takeImages } from './takeImages.tsx'

type Options = {
  readonly html: string
  readonly prepare: PrepareImages | undefined
  readonly onSign: (copy: TypedCopy) => void
  /** It was chosen: Undo takes it back. */
  readonly isUndoable: boolean
}

export function putSignature(editor: Editor, { html, prepare, onSign, isUndoable }: Options) {
  const { nameImages, attach } = takeImages(prepare)
  const block = readSignature(html, nameImages)
  if (isUndoable) editor.view.dispatch(closeHistory(editor.state.tr))
  const { tr } = editor.state
  const place = findSignature(editor)
  if (block) insert(editor, tr, block, place)
  else if (place) remove(tr, place)
  if (!tr.docChanged) return
  editor.view.dispatch(isUndoable ? tr : tr.setMeta('addToHistory', false))
  // Text first: files that nothing names yet are attachments.
  const signature = findSignature(editor)?.copy
  // None by choice stays: what was inserted before is remembered.
  onSign({
    ...readCopy(editor),
    ...((signature ?? !isUndoable) && { signature: signature ?? none }),
  })
  attach()
  // Those that are shown look for their bytes again.
  imagesOf(editor).setState({})
}

const none = { html: '', text: '' }

function insert(editor: Editor, tr: Transaction, block: DocumentNode, place?: SignatureBlock) {
  const { schema, doc } = editor.state
  const node = schema.nodeFromJSON(block)
  if (place) tr.replaceWith(place.from, place.to, node)
  else tr.insert(doc.content.size, [schema.node('paragraph'), node])
}

/** The empty line above it goes too, unless somebody is about to write there. */
function remove(tr: Transaction, { from, to }: SignatureBlock) {
  const before = tr.doc.resolve(from).nodeBefore
  const start = from - (before?.nodeSize ?? 0)
  const isEmptyLine = before?.type.name === 'paragraph' && before.content.size === 0
  const { selection } = tr
  const isWritten = selection.from > start && selection.from < from
  if (isEmptyLine && !isWritten && start > 0) tr.delete(start, to)
  else if (before || to < tr.doc.content.size) tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.node('paragraph'))
}
