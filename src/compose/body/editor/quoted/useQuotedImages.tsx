/** The pictures of a quoted message, fetched when they are wanted and forgotten with it. */
import { useEffect, useState } from 'react'
import { contentIdsIn } from '#compose/body/html/toShownHtml.ts'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'

const none: ReadonlyMap<string, string> = new Map()

export function useQuotedImages(html: string) {
  const { fetchPicture } = useInlineImages()
  const [inlineImages, setPictures] = useState(none)
  const [isFetching, setIsFetching] = useState(false)
  const ids = contentIdsIn(html)

  useEffect(
    () => () => inlineImages.forEach((address) => URL.revokeObjectURL(address)),
    [inlineImages],
  )

  async function fetchAll() {
    if (!fetchPicture) return
    setIsFetching(true)
    const found = new Map<string, string>()
    for (const id of ids) {
      const blob = await fetchPicture(id).catch(() => undefined)
      if (blob) found.set(id, URL.createObjectURL(blob))
    }
    setPictures(found)
    setIsFetching(false)
  }

  const canFetch = fetchPicture !== undefined && ids.length > inlineImages.size
  return { inlineImages, canFetch, isFetching, fetchAll: () => void fetchAll() }
}
