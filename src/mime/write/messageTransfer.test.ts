/** An attached message is written as one, unencoded, or else as a file; it comes back as it was. */
import { expect, test } from 'vitest'
import { fileOf } from '#testing/messageCorpus.ts'
import { transferOf } from './messageTransfer.ts'
import { emptyMimeMessage } from './mimeMessage.ts'
import { readMail } from '#mime/read/readMail.ts'
import { mimeOf, seenByMailparser, seenByPostalMime } from '#testing/referenceParsers.ts'

const lines = (...all: string[]) => all.join('\r\n')
const inner = lines('From: c@x.org', 'Bcc: secret@x.org', 'Subject: inner', '', 'text', '')

test.each([
  ['7 bits', inner, '7bit'],
  ['8 bits', `${inner}Gr\xfc\xdfe`, '8bit'],
  ['line feeds alone', inner.replaceAll('\r', ''), '7bit'],
  ['a line of 997', lines(inner, 'x'.repeat(997)), '7bit'],
  ['a line that is too long', lines(inner, 'x'.repeat(1_000)), undefined],
  ['a NUL', `${inner}\0`, undefined],
  ['a bare carriage return', `${inner}a\rb`, undefined],
  ['our own boundary', lines(inner, '--=_seed_1'), undefined],
  ['nothing but line ends', '\n'.repeat(99), undefined],
  ['no message', '%PDF-1.7', undefined],
])('%s', (_name, text, transfer) => {
  expect(transferOf(text, 'seed')).toBe(transfer)
})

test.each([
  ['7bit', inner, 'message/rfc822'],
  ['8bit', `${inner}Gr\xfc\xdfe\r\n`, 'message/rfc822'],
  ['base64', lines(inner, 'x'.repeat(2_000)), 'application/octet-stream'],
])('in %s it is read back byte for byte, by us and by others', async (encoding, text, type) => {
  const bytes = new Uint8Array(Buffer.from(text, 'latin1'))
  const file = fileOf('m.eml', bytes, { contentType: 'message/rfc822' })
  const other = fileOf('a.bin', new Uint8Array([0, 255, 10]))
  const mime = await mimeOf({ ...emptyMimeMessage, text: 'outer', bcc: [], files: [file, other] })
  const source = Buffer.from(mime).toString('latin1')
  const head = new RegExp(`Content-Type: ${type};[^]{1,200}Transfer-Encoding: ${encoding}`)
  expect(source).toMatch(head)
  expect(/^Content-Transfer-Encoding: 8bit/m.test(source.split('\r\n\r\n')[0]!)).toBe(
    encoding === '8bit',
  )
  const { message, files } = await readMail(new Uint8Array(mime))
  expect(message).toMatchObject({ text: 'outer', bcc: [] })
  expect(files.map(({ name }) => name)).toEqual(['m.eml', 'a.bin'])
  expect(Buffer.from(files[0]!.bytes).toString('latin1')).toBe(text)
  const seen = await seenByMailparser(mime)
  expect(seen.files.map(({ name }) => name)).toEqual(['m.eml', 'a.bin'])
  expect((await seenByPostalMime(mime)).files.map(({ name }) => name)).toEqual(['m.eml', 'a.bin'])
})

test('line feeds alone become the line ends of mail', async () => {
  const bytes = new Uint8Array(Buffer.from(inner.replaceAll('\r', '')))
  const file = fileOf('m.eml', bytes, { contentType: 'message/rfc822' })
  const { files } = await readMail(
    new Uint8Array(await mimeOf({ ...emptyMimeMessage, files: [file] })),
  )
  expect(Buffer.from(files[0]!.bytes).toString()).toBe(inner)
})
