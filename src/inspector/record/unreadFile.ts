/**
 * A file by its size alone: looks like the file to whoever sends it, and reads nothing.
 *
 * Its pieces know where in the file they lie, also after they were read; their bytes are zeros.
 */
import type { FileContent, FileRange } from './recordedCall.ts'

const ranges = new WeakMap<object, FileRange>()

export class UnreadFile extends Blob {
  readonly range: FileRange

  constructor(content: FileContent, start = 0, end = content.size) {
    super([])
    this.range = { ...content, start, end }
    ranges.set(this, this.range)
  }

  override get size(): number {
    return this.range.end - this.range.start
  }

  override slice(from = 0, to = this.size): UnreadFile {
    const { start, end } = this.range
    const place = (at: number) => Math.min(end, at < 0 ? Math.max(start, end + at) : start + at)
    return new UnreadFile(this.range, place(from), Math.max(place(from), place(to)))
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new ArrayBuffer(this.size)
    ranges.set(bytes, this.range)
    return Promise.resolve(bytes)
  }
}

/** Which bytes of which file these are, if they are of one that was not read. */
export function rangeOf(body: unknown): FileRange | undefined {
  return typeof body === 'object' && body !== null ? ranges.get(body) : undefined
}

/** The content lies in the mailbox only. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched'
}

/** What is asked for a file that lies in the mailbox: it is not fetched to be copied. */
export class UnfetchedFile extends Blob {
  override slice(): UnfetchedFile {
    return this
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new NotFetched('The file lies in the mailbox.'))
  }
}
