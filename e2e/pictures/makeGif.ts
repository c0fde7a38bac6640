/** Screenshots, each shown for some time, as one GIF that begins again. */
import gifenc from 'gifenc'
import { PNG } from 'pngjs'

export type Frame = {
  readonly png: Buffer
  /** Milliseconds. */
  readonly shownFor: number
}

export function makeGif(frames: readonly Frame[]): Uint8Array {
  const gif = gifenc.GIFEncoder()
  for (const { png, shownFor } of frames) {
    const { data, width, height } = PNG.sync.read(png)
    const palette = gifenc.quantize(data, 256)
    gif.writeFrame(gifenc.applyPalette(data, palette), width, height, { palette, delay: shownFor })
  }
  gif.finish()
  return gif.bytes()
}
