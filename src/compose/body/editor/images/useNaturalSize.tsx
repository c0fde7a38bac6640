/** How large a picture is by itself, and how wide it can be where it is, in CSS pixels; nothing until it is shown. */
import { useEffect, useState } from 'react'
import type { ImageSize } from '#compose/body/document/imageSize.ts'
import { roomInCell } from './roomIn.ts'

type NaturalSize = ImageSize & { readonly room: number }

export function useNaturalSize(place: {
  readonly current: HTMLElement | null
}): NaturalSize | undefined {
  const [size, setSize] = useState<NaturalSize>()
  useEffect(() => {
    const image = place.current?.querySelector('img')
    if (!image) return
    const read = () => {
      const { naturalWidth: width, naturalHeight: height } = image
      if (width > 0) setSize({ width, height, room: roomInCell(image) })
    }
    read()
    image.addEventListener('load', read)
    return () => image.removeEventListener('load', read)
  }, [place])
  return size
}
