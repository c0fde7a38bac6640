/**
 * The file of a picture without the place it was taken at: the same one each time, so that all that is told of it stays
 * true. Nothing where it names none.
 */
import { withoutLocation } from './withoutLocation.ts'

export type ReadFile = (file: Blob) => Promise<ArrayBuffer>

const known = new WeakMap<Blob, Promise<Blob | undefined>>()

const readWhole: ReadFile = (file) => file.arrayBuffer()

/** Fails where it cannot be read, and tries again the next time. */
export function bareFile(file: Blob, read: ReadFile = readWhole): Promise<Blob | undefined> {
  const before = known.get(file)
  if (before) return before
  const cutting = read(file).then((bytes) => toBare(file, withoutLocation(new Uint8Array(bytes))))
  known.set(file, cutting)
  cutting.catch(() => known.delete(file))
  return cutting
}

function toBare(file: Blob, bytes: Uint8Array<ArrayBuffer> | undefined): Blob | undefined {
  if (!bytes) return undefined
  const { type } = file
  if (!(file instanceof File)) return new Blob([bytes], { type })
  return new File([bytes], file.name, { type, lastModified: file.lastModified })
}
