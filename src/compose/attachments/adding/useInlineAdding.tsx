/** How pictures get into the text of this message, as its files, with a content id each; and out of it, as files beside it. */
import { useEffect, useMemo } from 'react'
import {
  useInlineImages,
  type AddedImage,
  type InlineImages,
} from '#compose/body/InlineImagesContext.tsx'
import { isShownImage } from '#compose/body/shownImages.ts'
import { followImages } from '#compose/attachments/followImages.ts'
import { isOurs } from '#compose/attachments/inlineImages.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { addFiles } from './addFiles.ts'
import { toInlineImages, type InlineImage } from './toInlineImages.ts'
import type { Attaching } from './useAttachFiles.tsx'

export function useInlineAdding(store: MessageStore, { take, newId }: Attaching): InlineImages {
  const around = useInlineImages()
  useEffect(() => followImages(store), [store])
  return useMemo(() => {
    function addImages(files: readonly File[], keepsLocation = false): readonly AddedImage[] {
      const taken = take(files)
      const images = toInlineImages(
        taken.filter((one) => 'file' in one && isShownImage(one.file)),
        keepsLocation ? {} : { dropsLocation: true },
      )
      const others = taken.filter((one) => !images.some(({ id }) => id === one.id))
      attach([...images, ...others])
      return named(images)
    }
    function prepareImages(files: readonly File[]) {
      const { attached } = addFiles(files, newId, { mostBytes: Infinity, room: Infinity })
      const images = toInlineImages(attached)
      return { added: named(images), attach: () => attach(images) }
    }
    function attachFile(file: File, contentId: string) {
      const more = locationOf(contentId) === 'dropped' && ({ dropsLocation: true } as const)
      const taken = take([file]).map((one) => ({ ...one, ...more }))
      return {
        put: () => attach(taken),
        takeBack: () =>
          taken.forEach(({ id }) => store.getState().edit({ type: 'attachmentRemoved', id })),
      }
    }
    function locationOf(contentId: string) {
      const images = store.getState().message.attachments.filter(isOurs)
      const image = images.find((one) => one.contentId === contentId)
      return image && (image.dropsLocation ? 'dropped' : 'kept')
    }
    const attach = (attachments: readonly Attachment[]) => {
      if (attachments.length > 0) store.getState().edit({ type: 'filesAttached', attachments })
    }
    return { ...around, addImages, prepareImages, attachFile, locationOf }
  }, [around, store, take, newId])
}

function named(images: readonly InlineImage[]): readonly AddedImage[] {
  return images.map(({ file, contentId }) => ({ file: file as File, src: `cid:${contentId}` }))
}
