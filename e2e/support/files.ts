/** Files to attach: bytes that follow from their name, so that any mix-up shows in the hash. */
import { createHash } from 'node:crypto'

export type TestFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** `size` bytes that look random but are the same in every run. */
export function makeFile(
  name: string,
  size: number,
  mimeType = 'application/octet-stream',
): TestFile {
  const block = createHash('sha512').update(name).digest()
  const buffer = Buffer.alloc(size)
  for (let at = 0; at < size; at += block.length) {
    block.writeUInt32LE(at >>> 0, 0)
    block.copy(buffer, at)
  }
  return { name, mimeType, buffer }
}

export function textFile(name: string, text: string): TestFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
