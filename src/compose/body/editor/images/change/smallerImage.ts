/**
 * A picture with fewer pixels and bytes, by the browser's own means: as many pixels as a sharp screen shows of it. Nothing
 * where that saves little, or where something would be lost that is seen: movement, or a kind that is not written here.
 */
import type { ImageSize } from '#compose/body/document/imageSize.ts'

const kinds = ['image/jpeg', 'image/png', 'image/webp']
/** Below it nobody waits for a picture. */
const leastBytes = 100_000
/** Of its bytes at most, to be worth it. */
const worth = 0.8
const quality = 0.82
/** Screen pixels of a CSS pixel. */
const density = 2

export async function smallerImage(file: Blob, shown: ImageSize): Promise<Blob | undefined> {
  if (file.size < leastBytes || !kinds.includes(file.type) || (await moves(file))) return undefined
  const bitmap = await createImageBitmap(file)
  try {
    const scale = Math.min(1, (shown.width * density) / bitmap.width)
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    ) as [number, number]
    const canvas = new OffscreenCanvas(width, height)
    const paper = canvas.getContext('2d')
    if (!paper) return undefined
    paper.imageSmoothingQuality = 'high'
    paper.drawImage(bitmap, 0, 0, width, height)
    const smaller = await canvas.convertToBlob({ type: file.type, quality })
    // A browser that does not write this kind writes PNG.
    const isWorth = smaller.type === file.type && smaller.size <= file.size * worth
    return isWorth ? smaller : undefined
  } finally {
    bitmap.close()
  }
}

/** APNG and WebP name their frames near the beginning. */
async function moves(file: Blob): Promise<boolean> {
  const head = await file.slice(0, 4_000).arrayBuffer()
  return /acTL|ANIM/.test(new TextDecoder('latin1').decode(head))
}
