/**
 * A message in pieces as one blob. Files are read a few megabytes at a time, so that a large one
 * never lies in memory twice; how they are read is handed in, because reading can fail.
 */
import { toBase64Lines } from './base64.ts'
import { toCrLf } from '#mime/bytes/crLf.ts'
import type { MimeFile } from './mimeMessage.ts'
import type { MimePiece } from './mimePart.ts'

/** Bytes `start` to `end` of a file. */
export type ReadFile = (file: MimeFile, start: number, end: number) => Promise<ArrayBuffer>

/** Whole lines of base64: a multiple of 57. */
const pieceBytes = 57 * 65_536

const readSlice: ReadFile = ({ file }, start, end) => file.slice(start, end).arrayBuffer()

export async function mimeBlob(
  pieces: readonly MimePiece[],
  read: ReadFile = readSlice,
): Promise<Blob> {
  const written: BlobPart[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') written.push(piece)
    else await encodeFile(piece, read, (lines) => written.push(lines))
  }
  return new Blob(written, { type: 'message/rfc822' })
}

async function encodeFile(file: MimeFile, read: ReadFile, write: (lines: Blob) => void) {
  const { size } = file.file
  let last = 0
  for (let start = 0; start < size; start += pieceBytes) {
    const bytes = await read(file, start, Math.min(start + pieceBytes, size))
    const own = new Uint8Array(bytes)
    write(new Blob([file.transfer ? toCrLf(own, last) : toBase64Lines(own)]))
    last = own.at(-1) ?? 0
  }
}
