/** Pastes into an empty message as a browser would, for tests: what is sent then, and what is said to be lost. */
import type { Editor } from '@tiptap/core'
import type { StoreApi } from 'zustand/vanilla'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import type { AddImages } from '#compose/body/InlineImagesContext.tsx'
import { lastPaste } from '#compose/body/editor/paste/PasteReport.tsx'
import { pasteLoss } from '#compose/body/html/pasteLoss.ts'

export type Pasted = { readonly html: string; readonly text: string; readonly lost: string }

/** `text`: what the clipboard has beside its HTML. */
export function pasteInto(html: string, text = ''): Pasted {
  const editor = createBodyEditor({ text: '', anchor: 0, head: 0 }, () => undefined)
  let count = 0
  takeImages(editor, (files) =>
    files.map((file) => ({ file, src: `cid:${(count += 1)}@mail-composer` })),
  )
  const data: Record<string, string> = { 'text/html': html, 'text/plain': text }
  const getData = (kind: string) => data[kind] ?? ''
  const clipboardData = { getData, files: [], items: [], types: Object.keys(data) }
  const event = new Event('paste', { bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }))
  const pasted = { ...readCopy(editor), lost: lossOf(editor, html) }
  editor.destroy()
  return pasted
}

type Images = { readonly image: { readonly source: StoreApi<{ add: AddImages }> } }

function takeImages(editor: Editor, add: AddImages) {
  const { image } = editor.storage as unknown as Images
  image.source.setState({ add })
}

function lossOf(editor: Editor, html: string): string {
  const report = lastPaste(editor)
  if (!report || report === 'unreadable') return ''
  const content = report.slice.content.toJSON() ?? []
  const loss = pasteLoss(html, { type: 'doc', content })
  const counted = (count: number, noun: string) =>
    count > 0 ? [`${count} ${noun}${count > 1 ? 's' : ''}`] : []
  return [
    ...counted(loss?.inlineImages ?? 0, 'image'),
    ...counted(loss?.tables ?? 0, 'table'),
    ...(loss?.hasOtherNumbers ? ['numbers'] : []),
  ].join(', ')
}
