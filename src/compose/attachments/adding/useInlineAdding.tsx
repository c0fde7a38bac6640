/** How pictures get into the text of this message: as its files, with a content id each. */
import { useEffect, useMemo } from 'react'
import { useInlineImages, type InlineImages } from '#compose/body/InlineImagesContext.tsx'
import { followImages } from '#compose/attachments/followImages.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { toInlineImages } from './toInlineImages.ts'
import type { Attaching } from './useAttachFiles.tsx'

export function useInlineAdding(store: MessageStore, { take }: Attaching): InlineImages {
  const around = useInlineImages()
  useEffect(() => followImages(store), [store])
  return useMemo(() => {
    function addImages(files: readonly File[]): readonly string[] {
      const images = toInlineImages(take(files))
      store.getState().edit({ type: 'filesAttached', attachments: images })
      return images.map(({ contentId = '' }) => contentId)
    }
    return { ...around, addImages }
  }, [around, store, take])
}
