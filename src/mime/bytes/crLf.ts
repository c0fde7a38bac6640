/** Bytes of a text with the line ends of mail: a line feed alone gets its carriage return. */

/** `before`: the byte that stands before these. */
export function toCrLf(bytes: Uint8Array, before = 0): Uint8Array<ArrayBuffer> {
  const written: number[] = []
  let last = before
  for (const byte of bytes) {
    if (byte === 10 && last !== 13) written.push(13)
    written.push(byte)
    last = byte
  }
  return Uint8Array.from(written)
}
