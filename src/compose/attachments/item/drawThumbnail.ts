/**
 * Draws a picture into a small canvas, cut to fill it; false when it cannot or should not be decoded.
 *
 * One at a time, and only where the first bytes say that it has few enough pixels. Nothing of the picture is
 * kept but the canvas.
 */
import { pictureSize } from './pictureSize.ts'

const mostPixels = 64_000_000
const mostBytes = 32 * 1_048_576
/** A JPEG may have its own thumbnail and colour profile before its size. */
const headBytes = 262_144

let lastDrawn: Promise<unknown> = Promise.resolve()

export function drawThumbnail(file: Blob, canvas: HTMLCanvasElement): Promise<boolean> {
  const drawn = lastDrawn.then(() => draw(file, canvas)).catch(() => false)
  lastDrawn = drawn
  return drawn
}

async function draw(file: Blob, canvas: HTMLCanvasElement): Promise<boolean> {
  if (file.size > mostBytes || !canvas.isConnected) return false
  const size = pictureSize(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()))
  if (!size || size.width * size.height > mostPixels) return false
  const bitmap = await createImageBitmap(file)
  const side = Math.min(bitmap.width, bitmap.height)
  const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2]
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.drawImage(bitmap, left, top, side, side, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return context !== null
}
