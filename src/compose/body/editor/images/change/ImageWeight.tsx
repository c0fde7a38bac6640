/** On the picture's bar: how much it weighs, and a smaller one where that saves something. */
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import type { ImageSize } from '#compose/body/document/imageSize.ts'
import { setImage } from '#compose/body/editor/images/setImage.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { addImage } from './addImage.ts'
import { smallerImage } from './smallerImage.ts'

type Props = { editor: Editor; at: number; file: Blob; shown: ImageSize }

export function ImageWeight({ editor, at, file, shown }: Props) {
  const t = useTranslate()
  const smaller = useSmaller(file, shown)

  function change(to: Blob) {
    const name = file instanceof File ? file.name : 'image'
    const src = addImage(editor, new File([to], name, { type: to.type }))
    if (src) setImage(editor, at, { src, ...shown })
  }
  return (
    <span className="image-bar-group">
      <span className="image-bar-note">{formatFileSize(file.size)}</span>
      {smaller && (
        <Button onMouseDown={(event) => event.preventDefault()} onClick={() => change(smaller)}>
          {t('image.makeSmaller', { size: formatFileSize(smaller.size) })}
        </Button>
      )}
    </span>
  )
}

function useSmaller(file: Blob, { width, height }: ImageSize): Blob | undefined {
  const [found, setFound] = useState<{ readonly of: Blob; readonly smaller: Blob | undefined }>()
  useEffect(() => {
    let isOver = false
    smallerImage(file, { width, height }).then(
      (smaller) => !isOver && setFound({ of: file, smaller }),
      // A browser without these means.
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [file, width, height])
  return found?.of === file ? found.smaller : undefined
}
