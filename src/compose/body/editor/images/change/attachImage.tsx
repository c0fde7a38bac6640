/**
 * A picture leaves the text and is an attachment instead. Undo brings it back, and takes the attachment with it; Redo
 * does it again.
 */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import type { AttachFile } from '#compose/body/InlineImagesContext.tsx'
import { contentIdOf } from '#compose/body/editor/images/imageSource.ts'
import { isShown } from '#compose/body/editor/images/isShown.ts'

type Picture = { readonly at: number; readonly src: string; readonly file: Blob }

export function attachImage(editor: Editor, { at, src, file }: Picture, attach: AttachFile) {
  const node = editor.state.doc.nodeAt(at)
  if (node?.attrs['src'] !== src) return
  const name = `${String(node.attrs['alt']) || 'image'}.${file.type.split('/')[1] ?? 'png'}`
  const listed = file instanceof File ? file : new File([file], name, { type: file.type })
  const { put, takeBack } = attach(listed, contentIdOf(src) ?? '')
  put()
  let isListed = true
  editor.view.dispatch(closeHistory(editor.state.tr.delete(at, at + 1)))
  editor.view.focus()
  editor.on('transaction', follow)

  function follow({ transaction }: { transaction: Transaction }) {
    // Looked at only then: a walk over the text is nothing for each key.
    if (!transaction.getMeta('history$')) {
      // What was undone cannot be done again after another change.
      if (!isListed && isChange(transaction)) editor.off('transaction', follow)
    } else if (isListed === isShown(editor, src)) {
      isListed = !isListed
      if (isListed) put()
      else takeBack()
    }
  }
}

function isChange(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta('addToHistory') !== false
}
