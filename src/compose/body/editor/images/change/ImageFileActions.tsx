/** On the picture's bar: another file in its place, or the same one as an attachment. */
import type { Editor } from '@tiptap/core'
import { ImageUp, Paperclip } from 'lucide-react'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { shownTypes } from '#compose/body/shownImages.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { pickFiles } from '#ui/pickFiles.ts'
import { attachImage } from './attachImage.tsx'
import { replaceImage } from './replaceImage.tsx'

type Props = { editor: Editor; at: number; src: string; file: Blob }

export function ImageFileActions({ editor, at, src, file }: Props) {
  const t = useTranslate()
  const { attachFile } = useInlineImages()
  const pick = () =>
    pickFiles({ accept: shownTypes }, ([file]) => file && void replaceImage(editor, at, file))
  return (
    <>
      <IconButton
        label={t('image.replace')}
        icon={<ImageUp aria-hidden size={18} />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={pick}
      />
      {attachFile && (
        <IconButton
          label={t('image.attach')}
          icon={<Paperclip aria-hidden size={18} />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => attachImage(editor, { at, src, file }, attachFile)}
        />
      )}
    </>
  )
}
