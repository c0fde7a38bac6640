/** Messages that are broken, strange or hostile: opened as far as they can be, and what is lost is said. */
import { expect, test } from 'vitest'
import type { ParseIssue } from './parseIssue.ts'
import { readMail } from './readMail.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const mail = (...lines: string[]) => lines.join('\r\n')
const part = (type: string, body: string, ...headers: string[]) =>
  mail('--b', `Content-Type: ${type}`, ...headers, '', body)
const mixed = (...parts: string[]) =>
  mail('Subject: S', 'To: a@x.org', 'Content-Type: multipart/mixed; boundary=b', '', ...parts)

type Case = [name: string, text: string, losses: ParseIssue['what'][], finds?: object]

function nested(depth: number): string {
  const heads = Array.from({ length: depth }, (_, at) =>
    mail(`Content-Type: multipart/mixed; boundary=b${at}`, '', `--b${at}`, ''),
  )
  return `Subject: Deep\r\n${heads.join('')}Content-Type: text/plain\r\n\r\nbottom\r\n`
}

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\r\n')

const cases: Case[] = [
  [
    'truncated base64',
    mixed(
      part('text/plain', 'Hi'),
      part('image/png', 'AAAA\r\nAAA', 'Content-Transfer-Encoding: base64'),
    ),
    ['cutOff', 'brokenBase64'],
    { subject: 'S' },
  ],
  [
    'base64 of something else',
    mixed(part('image/png', 'no base64!', 'Content-Transfer-Encoding: base64'), '--b--'),
    ['brokenBase64'],
  ],
  [
    'an unknown charset',
    mail('Subject: S', 'Content-Type: text/plain; charset=klingon-8', '', 'Hi'),
    ['unknownCharset'],
    { text: 'Hi' },
  ],
  [
    'a wrong charset',
    mail('Subject: S', 'Content-Type: text/plain; charset=utf-8', '', 'Gr\xfc\xdfe'),
    [],
    { text: 'Gr��e' },
  ],
  [
    'an unknown encoding',
    mail('Subject: S', 'Content-Transfer-Encoding: x-uuencode', '', 'Hi'),
    ['unknownEncoding'],
    { text: 'Hi' },
  ],
  ['no end', mixed(part('text/plain', 'Hi')), ['cutOff'], { text: 'Hi' }],
  ['a boundary that never comes', mixed('Hi'), ['cutOff']],
  [
    'a multipart without a boundary',
    mail('Subject: S', 'Content-Type: multipart/mixed', '', 'Hi'),
    [],
    { subject: 'S' },
  ],
  ['100 levels', nested(100), ['cutOff'], { subject: 'Deep', text: 'bottom' }],
  ['1,000 levels', nested(1_000), ['onlyHead', 'cutOff'], { subject: 'Deep' }],
  ['3 MB of one header', mail(`Subject: ${'x'.repeat(3_000_000)}`, '', 'Hi'), ['onlyHead']],
  [
    '3 MB of folded header',
    mail('Subject: S', `X-A: a\r\n${many(100_000, () => ` ${'x'.repeat(30)}`)}`, '', 'Hi'),
    ['onlyHead', 'longHeader'],
    { subject: 'S' },
  ],
  [
    '100,000 short headers',
    mail(
      'Subject: S',
      many(100_000, (at) => `X-${at}: v`),
      '',
      'Hi',
    ),
    ['tooManyHeaders'],
    { subject: 'S', text: 'Hi' },
  ],
  [
    '100,000 recipients',
    mail('Subject: S', `To: ${many(100_000, (at) => ` a${at}@x.org,`)}`, '', 'Hi'),
    ['tooManyRecipients'],
    { subject: 'S' },
  ],
  [
    'two subjects',
    mail('Subject: One', 'Subject: Two', '', 'Hi'),
    ['repeatedHeader'],
    { subject: 'One' },
  ],
  [
    'two content types',
    mail('Subject: S', 'Content-Type: text/plain', 'Content-Type: text/html', '', 'Hi'),
    ['repeatedHeader'],
    { text: 'Hi' },
  ],
  [
    'a line that is no header',
    mail('Subject: S', 'this is no header', 'To: a@x.org', '', 'Hi'),
    ['brokenHeaders'],
    { subject: 'S' },
  ],
  ['NULs in the head', mail('Subject: a\0b', 'To: a@x.org', '', 'Hi'), [], { subject: 'a b' }],
  ['NULs in the text', mail('Subject: S', '', 'a\0b'), ['controlCharacters'], { text: 'ab' }],
  ['only NULs', '\0'.repeat(10_000), ['noMessage']],
  ['nothing', '', ['noMessage']],
  ['a image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', ['noMessage']],
  [
    'a line of an mbox, and blank lines',
    mail('', 'From a@x.org Mon Jan 1', 'Subject: S', '', 'Hi'),
    [],
    { subject: 'S', text: 'Hi' },
  ],
  ['a byte order mark', `\xef\xbb\xbf${mail('Subject: S', '', 'Hi')}`, [], { subject: 'S' }],
  ['only line feeds', 'Subject: S\nTo: a@x.org\n\nHi\n', [], { subject: 'S', text: 'Hi' }],
  [
    'an address that is none',
    mail('Subject: S', 'To: undisclosed', '', 'Hi'),
    [],
    { to: [{ address: 'undisclosed' }] },
  ],
  [
    '300 files',
    mixed(
      many(300, (at) => part('application/x-a', `${at}`, 'Content-Disposition: attachment')),
      '--b--',
    ),
    ['tooManyFiles'],
  ],
  [
    'a header that hides a line end',
    mail('Subject: =?utf-8?Q?a=0D=0ABcc:_evil=40evil.example?=', '', 'Hi'),
    [],
    { subject: 'a Bcc: evil@evil.example', bcc: [] },
  ],
  [
    'a long run of a header’s separators',
    mail('Subject: S', `Content-Type: text/plain${'; charset '.repeat(50_000)}`, '', 'Hi'),
    [],
    { text: 'Hi' },
  ],
  [
    'a long run of comments',
    mail('Subject: S', `To: ${'('.repeat(100_000)}`, '', 'Hi'),
    [],
    { subject: 'S' },
  ],
  [
    'a megabyte of boundaries',
    mixed(
      many(200_000, () => '--b'),
      '--b--',
    ),
    ['onlyHead'],
    { subject: 'S' },
  ],
  [
    'script',
    mail('Subject: S', 'Content-Type: text/html', '', '<script>alert(1)</script><p>Hi'),
    [],
    { html: '<script>alert(1)</script><p>Hi', text: 'Hi' },
  ],
]

test.each(cases)('%s', async (_name, text, issues, finds = {}) => {
  const read = await readMail(bytesOf(text))
  expect(read.message).toMatchObject(finds)
  expect(read.issues.map(({ what }) => what)).toEqual(issues)
})

test('50 MB are read', async () => {
  const lines = `${'QUJD'.repeat(19)}\r\n`.repeat(650_000)
  const file = part(
    'application/x-a',
    lines,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment',
  )
  const read = await readMail(bytesOf(mixed(part('text/plain', 'Hi'), file, '--b--')))
  expect(read.issues).toEqual([])
  expect(read.files[0]!.bytes.length).toBe(650_000 * 57)
})

test('a calendar stays byte for byte', async () => {
  const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'
  const file = part(
    'text/calendar',
    btoa(calendar),
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename=a.ics',
  )
  const read = await readMail(bytesOf(mixed(part('text/plain', 'Hi'), file, '--b--')))
  expect(Buffer.from(read.files[0]!.bytes).toString()).toBe(calendar)
})
