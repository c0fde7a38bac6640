/** Base64 (RFC 4648), and in lines of 76 as a body part wants it (RFC 2045, 6.8). */

/** Arguments of a call are limited in number, so the bytes are taken in pieces. */
const pieceBytes = 32_766

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + pieceBytes))))
  }
  return pieces.join('')
}

/** Lines of 76 characters, each ended by CRLF. */
export function toBase64Lines(bytes: Uint8Array): string {
  return toBase64(bytes).replace(/.{1,76}/g, '$&\r\n')
}

/** How many bytes `toBase64Lines` makes of so many. */
export function base64LinesBytes(bytes: number): number {
  const characters = 4 * Math.ceil(bytes / 3)
  return characters + 2 * Math.ceil(characters / 76)
}
