/** How large a picture is shown at most, in CSS pixels: a line of text wide, and low enough for words beside it. */
const widest = 624
const tallest = 420

export type ImageSize = { readonly width: number; readonly height: number }

/** `room`: how wide it can be where it is. */
export function fitted({ width, height }: ImageSize, share = 1, room = widest): ImageSize {
  const most = Math.min(widest, room)
  const scale = Math.min(1, most / Math.max(width, 1), tallest / Math.max(height, 1)) * share
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
