/** What is taken out of a MIME message, and that its other bytes stay as they are. */
import { expect, test } from 'vitest'
import { fromLatin1, toLatin1 } from '#sandbox/bytes/base64.ts'
import { withoutBcc } from './mimeBytes.ts'

const without = (mime: string) => toLatin1(withoutBcc(fromLatin1(mime)))

test.each([
  ['first', 'Bcc: a@x.org\r\nTo: b@x.org\r\n\r\nHi', 'To: b@x.org\r\n\r\nHi'],
  ['last', 'To: b@x.org\r\nBcc: a@x.org\r\n\r\nHi', 'To: b@x.org\r\n\r\nHi'],
  ['last, with bare line feeds', 'To: b@x.org\nBcc: a@x.org\n\nHi', 'To: b@x.org\n\nHi'],
  ['on two lines', 'BCC: a@x.org,\r\n c@x.org\r\nTo: b@x.org\r\n\r\nHi', 'To: b@x.org\r\n\r\nHi'],
  ['in a head without a body', 'To: b@x.org\r\nBcc: a@x.org\r\n', 'To: b@x.org\r\n'],
])('Bcc stands %s', (_, mime, left) => {
  expect(without(mime)).toBe(left)
})

test('the body keeps a line like it, and each of its bytes', () => {
  const every = String.fromCharCode(...Array.from({ length: 256 }, (_, index) => index))
  const mime = `To: b@x.org\r\n\r\nBcc: a@x.org\r\n${every}`
  expect(without(mime)).toBe(mime)
})
