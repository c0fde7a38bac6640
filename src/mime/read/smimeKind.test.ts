/** Which messages are sealed: signed or encrypted, so that they can only be sent as they are. */
import { expect, test } from 'vitest'
import { readMail } from './readMail.ts'

test.each([
  ['multipart/signed; boundary=b; protocol="application/pkcs7-signature"', 'signed'],
  ['application/pkcs7-mime; smime-type=enveloped-data', 'encrypted'],
  ['application/x-pkcs7-mime; smime-type=signed-data', 'signed'],
  ['multipart/encrypted; boundary=b', 'encrypted'],
  ['text/plain', undefined],
])('%s is seen as %s', async (type, smimeKind) => {
  const mail = `Subject: S\r\nContent-Type: ${type}\r\n\r\nx`
  const { smimeKind: seen } = await readMail(new Uint8Array(Buffer.from(mail)))
  expect(seen).toBe(smimeKind)
})
