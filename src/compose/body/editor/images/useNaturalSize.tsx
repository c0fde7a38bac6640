/** How large a picture is by itself, no wider than the text; nothing until it is shown. CSS pixels. */
import { useEffect, useState } from 'react'

type Size = { readonly width: number; readonly height: number }

export function useNaturalSize(place: { readonly current: HTMLElement | null }): Size | undefined {
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    const image = place.current?.querySelector('img')
    if (!image) return
    const read = () => {
      const { naturalWidth, naturalHeight } = image
      const share = Math.min(1, 624 / Math.max(naturalWidth, 1))
      if (naturalWidth > 0)
        setSize({
          width: Math.round(naturalWidth * share),
          height: Math.round(naturalHeight * share),
        })
    }
    read()
    image.addEventListener('load', read)
    return () => image.removeEventListener('load', read)
  }, [place])
  return size
}
