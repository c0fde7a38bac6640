/** An editor of its own for a story, with what was done in it: the caret in a table, a picture selected, a paste. */
import type { Editor } from '@tiptap/core'
import { useEffect, useState, type ReactNode } from 'react'
import { createBodyEditor } from '#compose/body/editor/createBodyEditor.tsx'
import { EditorText } from '#compose/body/editor/EditorText.tsx'
import { EditorToolbar } from '#compose/body/editor/EditorToolbar.tsx'
import { InlineImagesProvider, type InlineImages } from '#compose/body/InlineImagesContext.tsx'
import { bodies, files } from '#playground/samples.ts'
import { Clicked, nothing } from '#playground/world/stage.tsx'

export const withPicture =
  '<p>The harbour:</p><p><img src="cid:harbour@contoso.com" alt="" width="240" height="160"></p>'

/** Two pictures that lie on the disk of somebody else. */
export const pastedTooMuch =
  '<p>Here:</p><img src="file:///C:/a.png"><img src="file:///C:/b.png"><p>and there</p>'

type Props = {
  html?: string
  isInTable?: boolean
  isSelected?: boolean
  paste?: string
  /** In place of text and toolbar. */
  children?: (editor: Editor) => ReactNode
}

/** With something behind it that may name a place. */
const photo = new Blob([files.photo.file, 'Exif\0\0'], { type: files.photo.contentType })
const images: InlineImages = {
  fetchSilently: async () => photo,
  locationOf: () => 'dropped',
}

export function OwnEditor({ html = bodies.rich.html, isInTable, isSelected, ...props }: Props) {
  const { paste, children } = props
  const [editor] = useState(() => createBodyEditor({ html }, nothing))
  useEffect(() => {
    if (isInTable) editor.commands.setTextSelection(placeOf(editor, 'tableCell') + 2)
    if (isSelected) editor.commands.setNodeSelection(placeOf(editor, 'image'))
    if (paste) editor.view.pasteHTML(paste, pasteOf(paste))
  }, [editor, isInTable, isSelected, paste])
  if (children) return children(editor)
  const shown = (
    <InlineImagesProvider value={images}>
      <EditorText editor={editor} label="Message" errorId={undefined} laysOutAll />
      <EditorToolbar editor={editor} />
    </InlineImagesProvider>
  )
  return isInTable ? <Clicked on={['button[data-format=table]']}>{shown}</Clicked> : shown
}

function placeOf({ state }: Editor, type: string): number {
  let place = 0
  state.doc.descendants((node, at) => {
    if (node.type.name === type && place === 0) place = at
  })
  return place
}

function pasteOf(html: string): ClipboardEvent {
  const getData = (type: string) => (type === 'text/html' ? html : '')
  return Object.assign(new Event('paste'), {
    clipboardData: { getData, types: [], files: [], items: [] },
  }) as never
}
