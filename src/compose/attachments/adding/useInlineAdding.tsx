/** How pictures get into the text of this message: as its files, with a content id each. */
import { useEffect, useMemo } from 'react'
import {
  useInlineImages,
  type AddedImage,
  type InlineImages,
} from '#compose/body/InlineImagesContext.tsx'
import { isShownImage } from '#compose/body/shownImages.ts'
import { followImages } from '#compose/attachments/followImages.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { toInlineImages } from './toInlineImages.ts'
import type { Attaching } from './useAttachFiles.tsx'

export function useInlineAdding(store: MessageStore, { take }: Attaching): InlineImages {
  const around = useInlineImages()
  useEffect(() => followImages(store), [store])
  return useMemo(() => {
    function addImages(files: readonly File[]): readonly AddedImage[] {
      const taken = take(files)
      const images = toInlineImages(taken.filter((one) => 'file' in one && isShownImage(one.file)))
      const others = taken.filter((one) => !images.some(({ id }) => id === one.id))
      store.getState().edit({ type: 'filesAttached', attachments: [...images, ...others] })
      return images.map(({ file, contentId }) => ({ file: file as File, src: `cid:${contentId}` }))
    }
    return { ...around, addImages }
  }, [around, store, take])
}
