/** The pictures of the message's own files, as addresses of this page for as long as they are shown. */
import { useEffect, useState } from 'react'
import { contentIdsIn } from '#compose/body/html/toShownHtml.ts'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'

const none: ReadonlyMap<string, string> = new Map()

/** Content id → address. Nobody is asked for a permission: what cannot be read stays its alternative text. */
export function useShownPictures(html: string): ReadonlyMap<string, string> {
  const { fetchSilently } = useInlineImages()
  const [shown, setShown] = useState(none)
  useEffect(() => {
    let isOver = false
    const addresses = new Map<string, string>()
    async function load() {
      for (const id of contentIdsIn(html)) {
        const blob = await fetchSilently?.(id).catch(() => undefined)
        if (isOver) return
        if (blob) addresses.set(id, URL.createObjectURL(blob))
      }
      setShown(addresses)
    }
    void load()
    return () => {
      isOver = true
      for (const address of addresses.values()) URL.revokeObjectURL(address)
    }
  }, [html, fetchSilently])
  return shown
}
