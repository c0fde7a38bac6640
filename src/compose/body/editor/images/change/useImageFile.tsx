/** The bytes of a picture of the text, once they are here. */
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { contentIdOf, imagesOf } from '#compose/body/editor/images/imageSource.ts'

type Found = { readonly src: string; readonly file: Blob }

export function useImageFile(editor: Editor, src: string): Blob | undefined {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    let isOver = false
    const source = imagesOf(editor)
    async function look() {
      const id = contentIdOf(src)
      const file =
        id &&
        (await source
          .getState()
          .fetch?.(id)
          .catch(() => undefined))
      if (file && !isOver) setFound((before) => (before?.file === file ? before : { src, file }))
    }
    void look()
    const stop = source.subscribe(() => void look())
    return () => {
      isOver = true
      stop()
    }
  }, [editor, src])
  return found?.src === src ? found.file : undefined
}
