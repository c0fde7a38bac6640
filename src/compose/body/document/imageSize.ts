/** How large a picture is shown at most, in CSS pixels: a line of text wide, and low enough for words beside it. */
const widest = 624
const tallest = 420

export type ImageSize = { readonly width: number; readonly height: number }

export function fitted({ width, height }: ImageSize, share = 1): ImageSize {
  const scale = Math.min(1, widest / Math.max(width, 1), tallest / Math.max(height, 1)) * share
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
