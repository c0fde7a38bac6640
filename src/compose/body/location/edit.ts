/** Changes of bytes: what is cut out, and what stands there instead. In the order of the bytes; they never overlap. */
export type Bytes = Uint8Array<ArrayBuffer>

export type Edit = { readonly from: number; readonly to: number; readonly instead?: Bytes }

/** The bytes outside of the edits are the same, one by one. */
export function applyEdits(bytes: Bytes, edits: readonly Edit[]): Bytes {
  const added = edits.reduce(
    (sum, { from, to, instead }) => sum - (to - from) + lengthOf(instead),
    0,
  )
  const out = new Uint8Array(bytes.length + added)
  let read = 0
  let written = 0
  const copy = (piece: Bytes) => {
    out.set(piece, written)
    written += piece.length
  }
  for (const { from, to, instead } of edits) {
    copy(bytes.subarray(read, from))
    if (instead) copy(instead)
    read = to
  }
  copy(bytes.subarray(read))
  return out
}

const lengthOf = (bytes: Bytes | undefined) => bytes?.length ?? 0

export function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A character for each byte, for looking at names and marks; above ASCII only from 0xA0 on it is that byte's own. */
export function latin(bytes: Bytes, from = 0, to = bytes.length): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to))
}

export function fromLatin(text: string): Bytes {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
