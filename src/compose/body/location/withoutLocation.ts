/**
 * A picture without the place it was taken at: its pixels byte for byte, the right way up. Nothing where it names no
 * place, or is no format that is known. What a file calls itself does not count, its first bytes do. Linear, never throws.
 */
import { applyEdits, latin, type Bytes, type Edit } from './edit.ts'
import { heifEdits } from './heif.ts'
import { jpegEdits } from './jpeg.ts'
import { pngEdits } from './png.ts'
import { webpEdits } from './webp.ts'

const formats: readonly (readonly [RegExp, (bytes: Bytes) => readonly Edit[]])[] = [
  [/^\xff\xd8\xff/, jpegEdits],
  [/^[^]PNG\r\n\x1a\n/, pngEdits],
  [/^RIFF[^]{4}WEBP/, webpEdits],
  [/^[^]{4}ftyp/, heifEdits],
]

export function withoutLocation(bytes: Bytes): Bytes | undefined {
  const head = latin(bytes, 0, 12)
  const [, editsOf] = formats.find(([mark]) => mark.test(head)) ?? []
  try {
    const edits = editsOf?.(bytes) ?? []
    return edits.length > 0 ? applyEdits(bytes, edits) : undefined
  } catch (error) {
    // It ends before it says.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
