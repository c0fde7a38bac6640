/** Saved messages as programs write them, broken and odd ones among them: `cases/` and their kin. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readMail } from './readMail.ts'
import { seenByMailparser, seenByPostalMime } from '#testing/referenceParsers.ts'

const fixture = async (name: string) =>
  new Uint8Array(await readFile(new URL(`./cases/${name}.eml`, import.meta.url)))

async function see(bytes: Uint8Array<ArrayBuffer>) {
  const { message, files, issues } = await readMail(bytes)
  const contents = files.map(
    ({ name, bytes: own }) => [name, Buffer.from(own).toString('latin1')] as const,
  )
  return { ...message, files: Object.fromEntries(contents), issues: issues.map(({ what }) => what) }
}

const inner = 'From: c@x.org\r\nTo: d@x.org\r\nBcc: secret@x.org\r\nSubject: inner'

// prettier-ignore
test.each<[string, object]>([
  ['embedded', { text: 'My own words.', bcc: [], files: { 'message.eml': expect.stringContaining(inner) }, issues: [] }],
  ['embedded-html', { html: '<p>My own words.</p>', text: 'My own words.', files: { 'message.eml': expect.stringContaining('<p>inner html</p>') } }],
  ['crlf-attach', { text: 'hello', files: {
    'a.csv': 'a;b\r\nc;d\r\n', 'b.csv': 'a;b\r\nc;d', 'c.bin': 'AB\r\nCD', 'd.txt': 'caf\xe9',
    'm.eml': 'From: c@x.org\r\nSubject: inner\r\n\r\ninner text', 'e.txt': 'caf\xe9' } }],
  ['rawlatin1', { text: 'Grüße', subject: 'grün', from: { name: 'Jörg', address: 'a@x.org' }, to: [{ name: 'Zoë', address: 'b@x.org' }], issues: [] }],
  ['rawutf8-ascii', { text: 'Grüße aus Köln', issues: [] }],
  ['ctype-text', { text: 'The message.', files: {}, issues: [] }],
  ['noboundary', { text: 'hello', files: {}, issues: [] }],
  ['part-nohead', { text: 'one\nText of a part that forgot its blank line\nthree', files: {}, issues: [] }],
  ['nosep', { subject: 't', text: 'The separator holds a space.\nSecond line.', issues: [] }],
  ['utf16qp', { text: 'hi', issues: [] }],
  ['utf7subj', { issues: ['unknownHeaderCharset', 'unknownHeaderCharset'] }],
  ['comments', {
    to: [{ name: 'Ada', address: 'ada@x.org' }, { name: 'Bob', address: 'bob@y.org' }],
    cc: [{ address: 'ada@x.org' }, { address: 'bob@y.org' }] }],
  ['spoof', { to: [
    { address: 'attacker@example.org' }, { name: 'valid@example.net', address: 'eve@evil.org' },
    { name: 'good@x.org', address: 'evil@x.org' }] }],
  ['frames', { html: expect.stringContaining('<frameset'), issues: ['nothingToShow'] }],
])('%s', async (name, seen) => {
  expect(await see(await fixture(name))).toMatchObject(seen)
})

const bytesOf = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1'))
const mixed = (...lines: string[]) =>
  bytesOf(
    'Subject: S',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=B',
    '',
    ...lines,
  )
const plain =
  (...heads: string[]) =>
  (body: string) =>
    bytesOf('Subject: S', ...heads, '', body)
const attached = (name: string, ...more: string[]) => [
  '--B',
  'Content-Type: application/x-a',
  `Content-Disposition: attachment; ${name}`,
  ...more,
  '',
]

// prettier-ignore
const kin: [string, Uint8Array<ArrayBuffer>, object][] = [
  ['a preamble and an epilogue', mixed('pre', '--B', '', 'Hi', '--B--', 'epi'), { text: 'Hi', files: {}, issues: [] }],
  ['blanks behind a boundary', mixed('--B \t', '', 'Hi', '--B-- '), { text: 'Hi', issues: [] }],
  ['a line that only begins like a boundary', mixed('--B', '', '--Bx', '--B--'), { text: '--Bx' }],
  ['a boundary that begins with the outer one', mixed('--B', 'Content-Type: multipart/alternative; boundary=BB', '', '--BB', '', 'Hi', '--BB', 'Content-Type: text/html', '', '<p>Hi', '--BB--', '--B--'), { text: 'Hi', html: '<p>Hi' }],
  ['an inner multipart that never ends', mixed('--B', 'Content-Type: multipart/alternative; boundary=I', '', '--I', '', 'Hi', ...attached('filename=a'), 'x', '--B--'), { text: 'Hi', files: { a: 'x' }, issues: [] }],
  ['a boundary with a comment', bytesOf('Subject: S', 'Content-Type: multipart/mixed; boundary="B" (the line)', '', '--B', '', 'Hi', '--B--'), { text: 'Hi' }],
  ['a boundary in pieces', bytesOf('Subject: S', 'Content-Type: multipart/mixed; boundary*0=B; boundary*1=C', '', '--BC', '', 'Hi', '--BC--'), { text: 'Hi' }],
  ['a multipart without subtype', bytesOf('Subject: S', 'Content-Type: multipart; boundary=B', '', '--B', '', 'Hi', '--B--'), { text: 'Hi' }],
  ['a multipart that is none', bytesOf('Subject: S', 'Content-Type: multipart/mixed', '', 'Hi', '-- ', 'Ada'), { text: 'Hi\n-- \nAda', issues: [] }],
  ['a boundary that is another', bytesOf('Subject: S', 'Content-Type: multipart/mixed; boundary=no', '', '--B', 'Content-Type: text/html', '', '<p>Hi', '--B--'), { html: '<p>Hi' }],
  ['an empty part and an empty file', mixed('--B', '', '', ...attached('filename=e'), '--B--'), { text: '', files: { e: '' } }],
  ['a part that ends with its head', mixed('--B', 'Content-Type: text/plain', '--B', '', 'Hi', '--B--'), { text: '\nHi' }],
  ['a file that ends with line ends', mixed(...attached('filename=a'), 'x', '', '', '--B--'), { files: { a: 'x\r\n\r\n' } }],
  ['a file with bare line feeds', new Uint8Array(Buffer.from('Subject: S\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: application/x-a; name=a\n\nx\ny\n\n--B--\n')), { files: { a: 'x\ny\n' } }],
  ['quoted-printable with blanks before line ends', mixed(...attached('filename=a', 'Content-Transfer-Encoding: quoted-printable'), 'a=20  ', 'b=  ', 'c=', '--B--'), { files: { a: 'a \r\nbc' } }],
  ['quoted-printable that is broken', plain('Content-Transfer-Encoding: quoted-printable')('50=% =ZZ =E2=82=AC'), { text: '50=% =ZZ €' }],
  ['base64 that fills up each line', mixed(...attached('filename=a', 'Content-Transfer-Encoding: base64'), 'QQ==', 'QkM=', '--B--'), { files: { a: 'ABC' } }],
  ['a calendar', mixed('--B', 'Content-Type: text/calendar; method=REQUEST; name=a.ics', '', 'BEGIN:VCALENDAR', '--B--'), { files: { 'a.ics': 'BEGIN:VCALENDAR' } }],
  ['winmail.dat', mixed('--B', '', 'Hi', '--B', 'Content-Type: application/ms-tnef; name="winmail.dat"', 'Content-Transfer-Encoding: base64', '', 'eJ8+Ig==', '--B--'), { text: 'Hi', files: { 'winmail.dat': 'x\x9f>"' } }],
  ['a signature beside the text', mixed('--B', '', 'Hi', '--B', 'Content-Type: application/pkcs7-signature; name=smime.p7s', '', 'sig', '--B--'), { files: { 'smime.p7s': 'sig' } }],
  ['two embedded messages, one in base64', mixed('--B', 'Content-Type: message/rfc822; name=a.eml', '', 'Subject: one', '', 'x', '--B', 'Content-Type: message/rfc822; name=b.eml', 'Content-Transfer-Encoding: base64', '', 'U3ViamVjdDogdHdv', '--B--'), { text: '', files: { 'a.eml': 'Subject: one\r\n\r\nx', 'b.eml': 'Subject: two' } }],
  ['a digest', bytesOf('Subject: S', 'Content-Type: multipart/digest; boundary=B', '', '--B', '', 'Subject: one', '', 'x', '--B--'), { text: '', files: { 'message.eml': 'Subject: one\r\n\r\nx' } }],
  ['a message that is the body', bytesOf('Subject: S', 'Content-Type: message/rfc822', '', 'From: c@x.org', 'Bcc: secret@x.org', 'Subject: inner', '', 'inner text'), { subject: 'S', bcc: [], text: 'From: c@x.org\nSubject: inner\n\ninner text', files: {} }],
  ['a report', bytesOf('Subject: S', 'Content-Type: multipart/report; boundary=B', '', '--B', '', 'No.', '--B', 'Content-Type: message/delivery-status', '', 'Status: 5.1.1', '--B', 'Content-Type: message/rfc822', '', 'Subject: mine', '', 'x', '--B--'), { text: 'No.', files: { file: 'Status: 5.1.1', 'message.eml': 'Subject: mine\r\n\r\nx' } }],
  ['text between text', mixed('--B', '', 'one', '--B', 'Content-Type: text/html', '', '<b>two</b>', '--B--'), { text: 'one\ntwo', html: expect.stringMatching(/one[^]*<b>two<\/b>/) }],
  ['a text file shown inline', mixed('--B', '', 'Hi', '--B', 'Content-Type: text/plain; name=a.txt', 'Content-Disposition: inline', '', 'file', '--B--'), { text: 'Hi', files: { 'a.txt': 'file' } }],
  ['pictures of an alternative', mixed('--B', 'Content-Type: multipart/alternative; boundary=A', '', '--A', '', 'Hi', '--A', 'Content-Type: multipart/related; boundary=R', '', '--R', 'Content-Type: text/html', '', '<img src="cid:i">', '--R', 'Content-Type: image/png', 'Content-ID: <i>', '', 'PNG', '--R--', '--A--', '--B--'), { text: 'Hi', html: '<img src="cid:i">', files: { 'file.png': 'PNG' } }],
  ['flowed text', plain('Content-Type: text/plain; format=flowed')('one \r\ntwo\r\n stuffed\r\n> quo \r\n> ted\r\n-- \r\nAda'), { text: 'one two\nstuffed\n> quo ted\n-- \nAda' }],
  ['flowed text with delsp', plain('Content-Type: text/plain; format=flowed; delsp=yes')('日本 \r\n語'.replace(/[^\s]/g, 'x')), { text: 'xxx' }],
  ['a name in pieces of another charset', mixed(...attached("filename*0*=iso-8859-1''gr%FC; filename*1=n.txt"), 'x', '--B--'), { files: { 'grün.txt': 'x' } }],
  ['a name in encoded words', mixed(...attached('filename="=?utf-8?Q?gr=C3=BCn.txt?="'), 'x', '--B--'), { files: { 'grün.txt': 'x' } }],
  ['a name in 8 bits', mixed(...attached('filename="gr\xfcn.txt"'), 'x', '--B--'), { files: { 'grün.txt': 'x' } }],
  ['a name with round brackets', mixed(...attached('filename=Invoice(1).pdf'), 'x', '--B--'), { files: { 'Invoice(1).pdf': 'x' } }],
  ['a charset with a language', plain("Content-Type: text/plain; charset*=us-ascii'en'iso-8859-1")('Gr\xfc\xdfe'), { text: 'Grüße' }],
  ['a charset of Windows', plain('Content-Type: text/plain; charset=cp1251')('\xcf\xf0\xe8'), { text: 'При', issues: [] }],
  ['8 bits without a word', plain()('Gr\xfc\xdfe'), { text: 'Grüße', issues: [] }],
  ['UTF-8 without a word', plain()('Gr\xc3\xbc\xc3\x9fe'), { text: 'Grüße' }],
  ['UTF-8 in the head', bytesOf('Subject: gr\xc3\xbcn', 'To: J\xc3\xb6rg <j@x.org>', '', 'x'), { subject: 'grün', to: [{ name: 'Jörg', address: 'j@x.org' }] }],
  ['Cyrillic bytes in the head', bytesOf('Subject: \xcf\xf0\xe8', 'Content-Type: text/plain; charset=windows-1251', '', 'x'), { subject: 'При' }],
  ['UTF-16 in 8 bits', plain('Content-Type: text/plain; charset=utf-16le')('h\0i\0\n\0!\0\r\n'), { text: 'hi\n!', issues: [] }],
  ['UTF-16 with its big end first', plain('Content-Type: text/plain; charset=utf-16')('\0h\0i'), { text: 'hi' }],
  ['UTF-16 with a byte order mark', plain('Content-Type: text/plain; charset=utf-16')('\xfe\xff\0h\0i'), { text: 'hi' }],
  ['UTF-16 in base64', plain('Content-Type: text/plain; charset=utf-16le', 'Content-Transfer-Encoding: base64')('aABpAA=='), { text: 'hi' }],
  ['HTML that names its charset', plain('Content-Type: text/html')('<meta charset="windows-1251"><p>\xcf\xf0\xe8'), { html: '<meta charset="windows-1251"><p>При' }],
  ['no empty line at all', bytesOf('From: a@x.org', 'Subject: S', 'The text', 'goes on'), { subject: 'S', text: 'The text\ngoes on', issues: [] }],
  ['an empty line of tabs', bytesOf('Subject: S', '\t\t', 'Hi: there'), { subject: 'S' }],
  ['a folded line of blanks within a head', bytesOf('Subject: one', '  ', 'To: a@x.org', '', 'x'), { to: [{ address: 'a@x.org' }], text: 'x' }],
  ['people in comments', bytesOf('To: ada@x.org (not bob@y.org), Bob (bob@z.org), (Eve) eve@x.org', '', 'x'), { to: [{ address: 'ada@x.org' }, { name: 'Bob', address: 'bob@z.org' }, { name: 'Eve', address: 'eve@x.org' }] }],
  ['a group within a list', bytesOf('To: a@x.org, Team: b@x.org, "B, C" <c@x.org>;, d@x.org', '', 'x'), { to: [{ address: 'a@x.org' }, { address: 'b@x.org' }, { name: 'B, C', address: 'c@x.org' }, { address: 'd@x.org' }] }],
  ['encoded words in odd places', bytesOf('Subject: =?utf-8?Q?a?= =?utf-8?Q?b?= c', 'To: "=?utf-8?Q?J=C3=B6rg?=" <j@x.org>', '', 'x'), { subject: 'ab c', to: [{ name: 'Jörg', address: 'j@x.org' }] }],
]

test.each(kin)('%s', async (_name, bytes, seen) => {
  expect(await see(bytes)).toMatchObject(seen)
})

/** Rows in which two readers that know nothing of us agree. */
const agreed = [
  'a preamble and an epilogue',
  'winmail.dat',
  'a name in pieces of another charset',
  'a name in encoded words',
  'a charset of Windows',
  'UTF-16 in base64',
  'encoded words in odd places',
]

test.each(agreed)('two other readers see %s as we do', async (name) => {
  const bytes = kin.find(([each]) => each === name)![1]
  const [one, other, ours] = await Promise.all([
    seenByPostalMime(bytes),
    seenByMailparser(bytes),
    see(bytes),
  ])
  for (const seen of [one, other]) {
    expect([seen.subject, seen.text]).toEqual([ours.subject, ours.text])
    expect(seen.files.map((file) => file.name)).toEqual(Object.keys(ours.files))
  }
})

const many = '<p>word word <b>x</b></p><table><tr><td>q</td></tr></table>\r\n'

test('megabytes of HTML are attached, not shown, and so is text of ever so many lines', async () => {
  const html = many.repeat(86_000)
  const read = await readMail(plain('Content-Type: text/html')(html))
  expect(read.message).toMatchObject({ text: '' })
  expect(read.message.html).toBeUndefined()
  expect(read.files).toMatchObject([{ name: 'message.html', contentType: 'text/html' }])
  expect(Buffer.from(read.files[0]!.bytes).toString()).toBe(html.replaceAll('\r\n', '\n').trimEnd())
  expect(read.issues.map(({ what }) => what)).toEqual(['hugeHtml'])
  const lines = await readMail(plain()('x\r\n'.repeat(6_000)))
  expect(lines.issues.map(({ what }) => what)).toEqual(['hugeText'])
  const usual = await readMail(plain('Content-Type: text/html')(many.repeat(500)))
  expect(usual.issues).toEqual([])
})
