/**
 * Nobody gets a line of the head by what is written in a field: every text is tried in every place
 * that ends up in a header, of the message or of a part.
 */
import { expect, test } from 'vitest'
import { isHeaderName } from './headerLine.ts'
import { emptyMimeMessage, type MimeMessage } from './mimeMessage.ts'
import { fileOf } from '#testing/messageCorpus.ts'
import { mimeOf, seenByMailparser, seenByPostalMime } from '#testing/referenceParsers.ts'
import { UnwritableAddress } from './addressPieces.ts'

const lineEnds = [
  '\r\n',
  '\n',
  '\r',
  '\r\r\n',
  '\n\r',
  '\0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
]
const intruders = [
  'Bcc: evil@evil.example',
  ' Bcc: evil@evil.example',
  '\tBcc: evil@evil.example',
  '\r\nBcc: evil@evil.example\r\n\r\nbody',
  'Content-Type: text/html\r\n\r\n<script>alert(1)</script>',
]
const others = [
  '>, <evil@evil.example>',
  'a@x.org, evil@evil.example',
  'a@x.org; evil@evil.example',
  '"evil@evil.example',
  '\\"\r\nBcc: evil@evil.example',
  '=?utf-8?Q?=0D=0ABcc:_evil=40evil.example?=',
  '=?utf-8?B?DQpCY2M6IGV2aWxAZXZpbC5leGFtcGxl?=',
  '?=\r\nBcc: evil@evil.example',
  '%0D%0ABcc: evil@evil.example',
  '\ud800\r\nBcc: evil@evil.example',
  `${'x'.repeat(76)}\r\nBcc: evil@evil.example`,
  `${'x'.repeat(998)}\nBcc: evil@evil.example`,
  '\u560d\u560aBcc: evil@evil.example',
]
const hostile = [
  ...lineEnds.flatMap((end) => intruders.map((intruder) => `Hi${end}${intruder}`)),
  ...others,
]

const to = [{ address: 'to@x.org' }]
const of = (parts: Partial<MimeMessage>): MimeMessage => ({
  ...emptyMimeMessage,
  to,
  text: 'x',
  ...parts,
})

const places: Record<string, (text: string) => MimeMessage> = {
  subject: (subject) => of({ subject }),
  'a name in To': (name) => of({ to: [{ name, address: 'to@x.org' }] }),
  'an address in To': (address) => of({ to: [{ address }] }),
  'an address in Bcc': (text) => of({ bcc: [{ address: `${text}@x.org` }] }),
  'an address in Reply-To': (text) => of({ replyTo: [{ address: `a@${text}` }] }),
  'a name in From': (name) => of({ from: { name, address: 'from@x.org' } }),
  'a header’s name': (name) => of({ headers: [{ name, value: 'v' }] }),
  'a header’s value': (value) => of({ headers: [{ name: 'x-a', value }] }),
  'In-Reply-To': (value) => of({ headers: [{ name: 'In-Reply-To', value }] }),
  'a category': (text) => of({ categories: [text, 'b'] }),
  'a file’s name': (name) => of({ files: [fileOf(name, new Uint8Array(3))] }),
  'a file’s type': (contentType) =>
    of({ files: [fileOf('a', new Uint8Array(3), { contentType })] }),
  'a picture’s id': (contentId) =>
    of({ html: 'h', files: [fileOf('a', new Uint8Array(3), { contentId })] }),
  expiry: (expires) => of({ expires }),
}

test('enough is tried', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(50)
})

const allowed =
  /^(?:From|Reply-To|To|Bcc|Subject|Date|Message-ID|In-Reply-To|x-a|Keywords|Expires|Expiry-Date|MIME-Version|Content-(?:Type|Disposition|ID|Transfer-Encoding)):/

/** Every line of every head, folded ones joined. */
function headLines(mime: string): string[] {
  const heads = mime.split(/^--=_.*\r\n/m).map((part) => part.split('\r\n\r\n')[0] ?? '')
  return heads.flatMap((head) => head.replace(/\r\n[ \t]/g, ' ').split('\r\n')).filter(Boolean)
}

test.each(Object.entries(places))('nothing gets in by %s', async (place, messageWith) => {
  for (const text of hostile) {
    const message = messageWith(text)
    let bytes: Uint8Array
    try {
      bytes = await mimeOf(message)
    } catch (error) {
      expect(error).toBeInstanceOf(UnwritableAddress)
      expect(place).toMatch(/^an address/)
      continue
    }
    const mime = Buffer.from(bytes).toString('utf8')
    for (const line of headLines(mime)) {
      // A row’s name is the writer’s own choice, as long as it is one name.
      const isOwnRow = message.headers.some(
        ({ name }) => isHeaderName(name) && line === `${name}: v`,
      )
      if (!isOwnRow) expect(line).toMatch(allowed)
    }
    for (const seen of [await seenByPostalMime(bytes), await seenByMailparser(bytes)]) {
      expect(seen.bcc).toEqual(message.bcc.map(({ address }) => ({ name: '', address })))
      expect(seen.to.map(({ address }) => address)).toEqual(
        message.to.map(({ address }) => address),
      )
      expect(seen.text.trim()).toBe('x')
      expect(seen.html?.trim()).toBe(message.html)
      expect(seen.files).toHaveLength(message.files.length)
    }
  }
})
