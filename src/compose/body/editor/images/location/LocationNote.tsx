/** On the picture's bar: that it leaves without the place it was taken at, with the way back. */
import type { Editor } from '@tiptap/core'
import type { ImageLocation } from '#compose/body/InlineImagesContext.tsx'
import { addImage } from '#compose/body/editor/images/change/addImage.ts'
import { setImage } from '#compose/body/editor/images/setImage.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'

type Props = { editor: Editor; at: number; location: ImageLocation; file: Blob }

/** Of a picture that names one. */
export function LocationNote({ editor, at, location, file }: Props) {
  const t = useTranslate()
  const isKept = location === 'kept'

  /** The same picture by another name, so that Undo has the first one. */
  function change() {
    const same = file instanceof File ? file : new File([file], 'image', { type: file.type })
    const other = addImage(editor, same, !isKept)
    if (other) setImage(editor, at, { src: other })
  }
  return (
    <span className="image-bar-group">
      <span className="image-bar-note">{t(isKept ? 'image.hasLocation' : 'image.noLocation')}</span>
      <Button onMouseDown={(event) => event.preventDefault()} onClick={change}>
        {t(isKept ? 'image.removeLocation' : 'image.keepLocation')}
      </Button>
    </span>
  )
}
