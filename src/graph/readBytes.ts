/**
 * A piece of a file, read at the last moment so that only the piece is in memory.
 *
 * A file that was removed, changed or locked since it was picked cannot be read any more; browsers
 * say so by NotFoundError or NotReadableError.
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
