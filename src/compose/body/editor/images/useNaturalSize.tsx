/** How large a picture is by itself, in CSS pixels; nothing until it is shown. */
import { useEffect, useState } from 'react'
import type { ImageSize } from '#compose/body/document/imageSize.ts'

export function useNaturalSize(place: {
  readonly current: HTMLElement | null
}): ImageSize | undefined {
  const [size, setSize] = useState<ImageSize>()
  useEffect(() => {
    const image = place.current?.querySelector('img')
    if (!image) return
    const read = () => {
      const { naturalWidth: width, naturalHeight: height } = image
      if (width > 0) setSize({ width, height })
    }
    read()
    image.addEventListener('load', read)
    return () => image.removeEventListener('load', read)
  }, [place])
  return size
}
