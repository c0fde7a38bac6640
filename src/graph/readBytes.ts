/**
 * A piece of a file, at the last moment: read into memory, or handed on for a request to read.
 *
 * A file that was removed, changed or locked since it was picked cannot be read any more; browsers
 * say so by NotFoundError or NotReadableError, and a request that has it as its body just fails.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

export async function readBytes(file: Blob, start: number, end: number): Promise<ArrayBuffer> {
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
  const slice = file.slice(start, end)
  if (slice.size === end - start) return slice
  throw new UnreadableFile('The file is shorter than it was.')
}

/** One byte tells: after a request with this piece failed, was it the file's fault? */
export async function requireReadable(file: Blob, start: number): Promise<void> {
  await readBytes(file, start, Math.min(start + 1, file.size))
}
