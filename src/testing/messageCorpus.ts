/** For tests: messages of many kinds, made from tables: people, subjects, texts, files, headers, scripts. */
import { emptyMimeMessage, type MimeFile, type MimeMessage } from '#mime/write/mimeMessage.ts'

export const scripts: Readonly<Record<string, string>> = {
  Latin: 'Crème brûlée — façade, naïveté, Übermaß',
  Greek: 'Καλημέρα κόσμε, τι κάνεις;',
  Cyrillic: 'Съешь же ещё этих мягких булок',
  Arabic: 'مرحبا بالعالم، كيف حالك؟',
  Hebrew: 'שלום עולם, מה שלומך?',
  Devanagari: 'नमस्ते दुनिया, आप कैसे हैं?',
  Bengali: 'ওহে বিশ্ব, কেমন আছেন?',
  Thai: 'สวัสดีชาวโลก สบายดีไหม',
  Chinese: '你好，世界！今天天气很好。',
  Japanese: 'こんにちは世界、カタカナと漢字',
  Korean: '안녕하세요 세계, 잘 지내세요?',
  Georgian: 'გამარჯობა მსოფლიო',
  Tamil: 'வணக்கம் உலகம், எப்படி இருக்கிறீர்கள்?',
  Armenian: 'Բարեւ աշխարհ',
  Emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 — 🇪🇺',
}

const people = [
  { address: 'ada@x.org' },
  { name: 'Ada Lovelace', address: 'ada@x.org' },
  { name: 'Lovelace, Ada', address: 'ada@x.org' },
  { name: 'O’Hara "the boss" (chair)', address: 'o@x.org' },
  { name: 'Team; west: <all>', address: 'team@x.org' },
  { name: 'bob@evil.example', address: 'bob@x.org' },
  { name: '=?utf-8?Q?not_a_word?=', address: 'q@x.org' },
  { name: 'back\\slash', address: 'b@x.org' },
  { name: 'x'.repeat(200), address: 'long@x.org' },
  { name: 'A. B. C.', address: 'a+b_c.d@sub.x.org' },
  { name: '#', address: 'sign@x.org' },
  { name: 'Y Combinator', address: 'y@x.org' },
]

const subjects = [
  'Hello',
  'a  double  space',
  ' leading and trailing ',
  'word '.repeat(80).trim(),
  'x'.repeat(255),
  'ü'.repeat(255),
  '=?utf-8?B?AAAA?= looks encoded',
  'Colon: semi; comma, "quote" <angle> (round) \\ back',
  'tab\there',
]

const texts = [
  'Hi',
  'Line one\nLine two\n\nPara two',
  '.\n..\n.dot at the start\n...',
  'From here to there\n>From quoted\nFrom',
  'trailing blanks  \nand tab\t\nend ',
  '-- \nsignature\n--=_boundary_1\n--=_boundary_1--',
  'long '.repeat(2000),
  'x'.repeat(5000),
  'ü'.repeat(3000),
  '=3D =20 = equals',
  '\n\nblank lines around\n\n',
  'a\u0000b\u0007c'.replace(/[\0\x07]/g, ''),
]

const fileNames = [
  'plain.txt',
  'with space.txt',
  'quote".txt',
  'back\\slash.txt',
  'semi;colon=1.txt',
  'käse “1”.bin',
  `${'n'.repeat(240)}.txt`,
  `${'漢'.repeat(100)}.txt`,
  "percent%20'quote'.txt",
  'no-extension',
  '.hidden',
]

export function fileOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  more: Partial<MimeFile> = {},
): MimeFile {
  const file = new Blob([bytes])
  return { id: name, name, contentType: 'application/x-thing', file, ...more }
}

const allBytes = Uint8Array.from({ length: 1024 }, (_, index) => index % 256)
const picture = fileOf('i.png', allBytes.slice(0, 100), {
  contentType: 'image/png',
  contentId: 'i1@x',
})
const shown = '<p>See <img src="cid:i1@x"></p>'

const rows = [
  [{ name: 'x-one', value: '1' }],
  [{ name: 'X-Two', value: 'a  b   c' }],
  [{ name: 'x-long', value: 'value '.repeat(150).trim() }],
  [{ name: 'x-unbroken', value: 'v'.repeat(900) }],
  [{ name: 'x-utf8', value: 'größe 漢字' }],
  [
    { name: 'In-Reply-To', value: '<a@b.org>' },
    { name: 'References', value: '<a@b.org> <c@d.org>' },
    { name: 'List-Unsubscribe', value: '<mailto:a@b.org>, <https://x.org/?a=b&c=d>' },
  ],
]

const to = [{ address: 'to@x.org' }]
const of = (parts: Partial<MimeMessage>): MimeMessage => ({ ...emptyMimeMessage, to, ...parts })

function kindsOf(words: string, subject: string): MimeMessage[] {
  const html = `<p>${words}</p>\n<blockquote>${words}</blockquote>`
  const file = fileOf(`${words.slice(0, 40)}.txt`, allBytes)
  return [
    of({ subject: words, text: words }),
    of({ subject, text: words, html }),
    of({ to: [{ name: words, address: 'n@x.org' }], subject: words, text: words, files: [file] }),
    of({ subject: words, text: words, html: shown + html, files: [picture, file] }),
    of({ text: words, headers: [{ name: 'x-words', value: words }] }),
  ]
}

/** All of them, each with a name. */
export const corpus: readonly (readonly [name: string, message: MimeMessage])[] = [
  ...Object.entries(scripts).flatMap(([script, words]) => kindsOf(words, script)),
  ...people.flatMap((person) => [
    of({ to: [person], subject: 'To' }),
    of({ cc: [person, ...to], bcc: [...to, person], replyTo: [person] }),
  ]),
  of({ to: people }),
  of({
    to: Array.from({ length: 200 }, (_, at) => ({ name: `Person ${at}`, address: `p${at}@x.org` })),
  }),
  ...subjects.map((subject) => of({ subject })),
  ...texts.flatMap((text) => [
    of({ text }),
    of({ text, html: `<p>${text}</p>` }),
    of({ text, files: [fileOf('a.bin', allBytes)] }),
    of({ text, html: shown, files: [picture] }),
  ]),
  ...fileNames.flatMap((name) => [
    of({ files: [fileOf(name, allBytes)] }),
    of({
      text: 'x',
      html: shown,
      files: [picture, fileOf(name, allBytes, { contentType: 'text/plain' })],
    }),
  ]),
  ...[0, 1, 2, 3, 56, 57, 58, 75, 76, 77, 1023].map((length) =>
    of({ files: [fileOf('sized.bin', allBytes.slice(0, length))] }),
  ),
  ...rows.map((headers) => of({ headers })),
  ...(['low', 'normal', 'high'] as const).map((importance) => of({ importance })),
  ...(['personal', 'private', 'confidential'] as const).map((sensitivity) => of({ sensitivity })),
  ...[true, false].map((read) => of({ receipts: { read, delivery: !read } })),
  of({ categories: ['Red', 'Größe', 'two words'], expires: '2027-01-01T00:00:00.000Z' }),
  of({ from: { name: 'Me', address: 'me@x.org' }, sender: { address: 'you@x.org' } }),
  of({ text: '', html: '', files: [] }),
].map((outgoing, index) => [`${index}`, outgoing] as const)
