/** Another picture in the place of one: as wide as that, as high as its own shape makes it, and not yet described. */
import type { Editor } from '@tiptap/core'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'
import { setImage } from '#compose/body/editor/images/setImage.tsx'
import { addImage } from './addImage.ts'

export async function replaceImage(editor: Editor, at: number, file: File) {
  const width = Number(editor.state.doc.nodeAt(at)?.attrs['width']) || null
  const height = width && (await heightAt(width, file))
  if (editor.isDestroyed || editor.state.doc.nodeAt(at)?.type.name !== 'image') return
  const src = addImage(editor, file)
  if (!src) return
  const source = imagesOf(editor)
  source.setState(({ fresh }) => ({ fresh: new Set([...fresh, src]) }))
  setImage(editor, at, { src, alt: '', width: height && width, height })
  editor.view.focus()
}

/** Nothing for what cannot be shown: it has its own size when it is. */
async function heightAt(width: number, file: File): Promise<number | null> {
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (!bitmap) return null
  const height = Math.max(1, Math.round((width * bitmap.height) / bitmap.width))
  bitmap.close()
  return height
}
