/** Dragging a corner of a picture: shown at once, told when the pointer is lifted. Sizes in CSS pixels. */
import { roomIn } from './roomIn.ts'

const least = 16

export function followHandle(
  handle: HTMLElement,
  image: HTMLElement,
  onResize: (width: number) => void,
): () => void {
  const end = new AbortController()
  const { signal } = end
  let begun: { readonly x: number; readonly width: number; readonly room: number } | undefined

  const widthAt = (event: PointerEvent) => {
    if (!begun) return 0
    const isRightToLeft = getComputedStyle(image).direction === 'rtl'
    const moved = (event.clientX - begun.x) * (isRightToLeft ? -1 : 1)
    return Math.max(least, Math.min(begun.width + moved, begun.room))
  }

  handle.addEventListener(
    'pointerdown',
    (event) => {
      event.preventDefault()
      handle.setPointerCapture(event.pointerId)
      begun = { x: event.clientX, width: image.offsetWidth, room: roomIn(image) }
    },
    { signal },
  )
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (begun) image.style.width = `${widthAt(event)}px`
    },
    { signal },
  )
  handle.addEventListener(
    'pointerup',
    (event) => {
      const width = widthAt(event)
      begun = undefined
      if (width > 0) onResize(width)
    },
    { signal },
  )
  return () => end.abort()
}
