/** Changes to a MIME message that must not touch its other bytes. */
import { concatBytes } from '#sandbox/bytes/concatBytes.ts'
import { fromLatin1, toLatin1 } from '#sandbox/bytes/base64.ts'

/** Takes the Bcc field, with its continuation lines, out of the head. */
export function withoutBcc(mime: Uint8Array): Uint8Array {
  const end = headEnd(mime)
  const head = toLatin1(mime.subarray(0, end)).replace(/^bcc:.*\r?\n([ \t].*\r?\n)*/gim, '')
  return concatBytes([fromLatin1(head), mime.subarray(end)])
}

/** After the first line feed that an empty line follows. */
function headEnd(mime: Uint8Array): number {
  for (let at = mime.indexOf(10); at >= 0; at = mime.indexOf(10, at + 1)) {
    const isReturn = mime[at + 1] === 13
    if (mime[isReturn ? at + 2 : at + 1] === 10) return at + 1
  }
  return mime.length
}
