/** A photo as a camera writes it, with the place it was taken at and which way up it is, and the same without the place. */
import type { Page } from '@playwright/test'
import type { TestFile } from '#e2e/support/files.ts'

type Photo = { readonly file: TestFile; readonly withoutPlace: Buffer }

/** It is held turned: `width` and `height` are those of its pixels. */
export async function makePhoto(
  page: Page,
  name: string,
  width: number,
  height: number,
): Promise<Photo> {
  const pixels = Buffer.from(await page.evaluate(drawJpeg, [width, height] as const), 'base64')
  const turned = entry(0x0112, 3, [0, 6, 0, 0])
  const place = entry(0x8825, 4, [0, 0, 0, 38])
  const north = entry(1, 2, [0x4e, 0, 0, 0])
  const located = tiff([turned, place], tiffDirectory([north]))
  const build = (exif: Buffer) => Buffer.concat([pixels.subarray(0, 20), exif, pixels.subarray(20)])
  const file = { name, mimeType: 'image/jpeg', buffer: build(segment(located)) }
  return { file, withoutPlace: build(segment(tiff([turned]))) }
}

async function drawJpeg([width, height]: readonly [number, number]) {
  const canvas = new OffscreenCanvas(width, height)
  const paper = canvas.getContext('2d')!
  for (let at = 0; at < width; at += 4) {
    paper.fillStyle = `hsl(${(at * 7) % 360} 60% ${30 + ((at * 13) % 40)}%)`
    paper.fillRect(at, 0, 4, height)
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function entry(tag: number, type: number, value: readonly number[]): Buffer {
  return Buffer.from([tag >> 8, tag & 255, 0, type, 0, 0, 0, type === 2 ? 2 : 1, ...value])
}

function tiffDirectory(entries: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0, entries.length]), ...entries, Buffer.alloc(4)])
}

function tiff(entries: readonly Buffer[], behind: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8])
  return Buffer.concat([head, tiffDirectory(entries), behind])
}

function segment(inner: Buffer): Buffer {
  const size = inner.length + 8
  return Buffer.concat([
    Buffer.from([0xff, 0xe1, size >> 8, size & 255]),
    Buffer.from('Exif\0\0'),
    inner,
  ])
}
