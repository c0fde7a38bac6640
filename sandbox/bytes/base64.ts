/**
 * Bytes as base64 text and back, by the web's own functions. The text that comes in is base64 already: whoever reads it from
 * a request has looked (graph/requests/readAttachment.ts).
 */
const pieceBytes = 0x8000

export function toBase64(bytes: Uint8Array): string {
  return btoa(toLatin1(bytes))
}

/** For URLs and tokens: no padding, no signs that need escaping. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return fromLatin1(atob(text))
}

/** A character for each byte. A call takes a limited number of arguments, hence the pieces. */
export function toLatin1(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    text += String.fromCharCode(...bytes.subarray(start, start + pieceBytes))
  }
  return text
}

export function fromLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
