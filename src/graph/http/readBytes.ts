/**
 * A piece of a file, at the last moment: read into memory, or handed on for a request to read.
 *
 * A file that was removed, changed or locked since it was picked cannot be read any more; browsers
 * say so by NotFoundError or NotReadableError, and a request that has it as its body just fails. So
 * where a copy of its bytes is known, that is read, and the file itself only if the copy is gone.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

const copies = new WeakMap<Blob, Blob>()

/** The same bytes in a place where nobody changes them. */
export function rememberCopy(file: Blob, copy: Blob): void {
  if (copy.size === file.size) copies.set(file, copy)
}

export async function readBytes(file: Blob, start: number, end: number): Promise<ArrayBuffer> {
  const copy = copies.get(file)
  if (!copy) return readPiece(file, start, end)
  try {
    return await readPiece(copy, start, end)
  } catch {
    copies.delete(file)
    return readPiece(file, start, end)
  }
}

async function readPiece(file: Blob, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = await file
    .slice(start, end)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new UnreadableFile('The file cannot be read.', { cause })
    })
  if (bytes.byteLength === end - start) return bytes
  throw new UnreadableFile('The file is shorter than it was.')
}

/** Unread: the browser reads it while it sends it, off the page's own thread. */
export function sliceOf(file: Blob, start: number, end: number): Blob {
  const slice = (copies.get(file) ?? file).slice(start, end)
  if (slice.size === end - start) return slice
  throw new UnreadableFile('The file is shorter than it was.')
}

/** One byte tells: after a request with this piece failed, was it the file's fault? */
export async function requireReadable(file: Blob, start: number): Promise<void> {
  await readBytes(file, start, Math.min(start + 1, file.size))
}
