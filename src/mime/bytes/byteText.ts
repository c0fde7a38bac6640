/**
 * Bytes as a text that holds one character for each, whose code is the byte, and back. TextDecoder's
 * "latin1" is not that: it is windows-1252.
 */
export type Bytes = Uint8Array<ArrayBuffer>

/** Arguments of a call are limited in number, so the bytes are taken in pieces. */
const step = 32_768

export function toByteText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += step) {
    pieces.push(
      Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + step)) as string,
    )
  }
  return pieces.join('')
}

export function toBytes(text: string): Bytes {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
