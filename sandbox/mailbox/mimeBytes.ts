/** Changes to a MIME message that must not touch its other bytes. */

/** Takes the Bcc field, with its continuation lines, out of the head. */
export function withoutBcc(mime: Uint8Array): Uint8Array {
  const text = Buffer.from(mime).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const head = text.slice(0, end + 1).replace(/^bcc:.*\r?\n([ \t].*\r?\n)*/gim, '')
  return new Uint8Array(Buffer.from(head + text.slice(end + 1), 'latin1'))
}
