/** How pictures get into the text of this message: as its files, with a content id each. */
import { useEffect, useMemo } from 'react'
import type { AddedImage, InlineImages } from '#compose/body/InlineImagesContext.tsx'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { followImages } from '#compose/attachments/followImages.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { sizeOf, toInlineImages } from './toInlineImages.ts'
import type { Attaching } from './useAttachFiles.tsx'

export function useInlineAdding(store: MessageStore, { take }: Attaching): InlineImages {
  const around = useInlineImages()
  useEffect(() => followImages(store), [store])
  return useMemo(() => {
    async function addImages(files: readonly File[]): Promise<readonly AddedImage[]> {
      const images = toInlineImages(take(files))
      const sizes = await Promise.all(images.map(({ file }) => sizeOf(file)))
      store.getState().edit({ type: 'filesAttached', attachments: images })
      return images.map(({ contentId = '' }, at) => ({ contentId, alt: '', ...sizes[at] }))
    }
    return { ...around, addImages }
  }, [around, store, take])
}
