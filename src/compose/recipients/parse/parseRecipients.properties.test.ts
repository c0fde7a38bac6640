/** Whatever is pasted is read in reasonable time, and no word of it is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRecipients } from './parseRecipients.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { withoutUnseen } from './unseen.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'

test('no line break ever gets into an entry', () => {
  const entries = parseRecipients('"Ada\r\nBcc: eve@z.org" <ada@x.org\r\n>\r\nSubject: hi')
  expect(entries.map(recipientText).join('')).not.toMatch(/[\r\n]/)
})

test('ten thousand entries, in every spelling, are all read', () => {
  const spellings = [
    (n: number) => `"Last${n}, First" <u${n}@x.org>, `,
    (n: number) => `u${n}@x.org `,
    (n: number) => `Name ${n} <u${n}@x.org>;`,
    (n: number) => `word${n}, `,
    (n: number) => `u${n}@x.org:25,`,
  ]
  for (const spelling of spellings) {
    const text = Array.from({ length: 10_000 }, (_, n) => spelling(n)).join('')
    expect(parseRecipients(text)).toHaveLength(10_000)
  }
})

/** Quadratic time would take hours for a megabyte. */
const repeated = [
  '"',
  '"\\',
  '(',
  '<',
  ' ',
  ':',
  '@',
  'a@b.co<',
  '(a(b)',
  'a@b.co/',
  'a, ',
  '\n a',
  '=?a?q?',
]
const others = [
  ...[
    "'",
    '"\\"',
    'a:',
    '>',
    'mailto:',
    '(a',
    '(a\\',
    '\\(',
    '(a@b.co)',
    '.',
    '\\',
    'a@b.co "',
    'a@b.co,',
  ],
  ...[
    '“',
    '«',
    '＜',
    '（',
    '[',
    '[a,',
    'a\t',
    'a@b.co\tx\n',
    '"a","b"\n',
    'a,b\n',
    '- ',
    '• ',
    'and ',
    '1. \n',
  ],
  ...['a\u200c', 'BEGIN:VCARD\n', 'BEGIN:VCARD\nFN:a\n b\n', '=?utf-8?q?a?= ', '[a](', '<a|'],
]

test.each([
  ...repeated.map((part) => [part, 1_000_000] as const),
  ...others.map((part) => [part, 100_000] as const),
])('%j, up to %i characters of it, is read', (part, length) => {
  expect(() => parseRecipients(`${part.repeat(length / part.length)}x`)).not.toThrow()
})

test.each(['.', ',', '@', 'at ', '- ', '(a@b.co) '])(
  'nor does %j behind an address take long',
  (part) => {
    const text = `Ada a@b.co ${part.repeat(100_000)}x`
    expect(parseRecipients(text)[0]).toEqual({ address: 'a@b.co', name: 'Ada' })
  },
)

test('what is read does not grow faster than the text', () => {
  const spelled = (n: number) =>
    `"Last, F${n}" <u${n}@x.org>, u${n}@y.org (not z@z.org); Ada (a${n}@x.org)\n`
  const entries = (count: number) =>
    parseRecipients(Array.from({ length: count }, (_, n) => spelled(n)).join(''))
  expect(entries(1_000)).toHaveLength(3_000)
  expect(entries(10_000)).toHaveLength(30_000)
})

const shown = (entries: readonly Entry[]) => entries.map(recipientText).join(' ')

test('any text is read, and every word of it is in an entry', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,5}$/),
    fc.constantFrom(
      ' ',
      ', ',
      ';',
      '\n',
      '"',
      "'",
      '<',
      '>',
      '@',
      '.org',
      '\\',
      '@x.org',
      '[',
      ']',
      '🦄',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const kept = shown(parseRecipients(text))
      const words = text.match(/[a-z0-9🦄]+/gu) ?? []
      for (const word of words) expect(kept).toContain(word)
    }),
    propertyRuns(10_000),
  )
})

test('each address among words, dashes, commas and brackets is in an entry', () => {
  const own = fc.integer({ min: 10, max: 99 }).map((n) => `u${n}@x${n}.org`)
  const words = fc.constantFrom(
    ...['Please contact', 'or', 'and', 'to', 'Ann Lee', 'foo@', '@y.org'],
    ...['-', '–', '|', ',', ';', '.'],
  )
  const bracketed = fc.tuple(words, own).map(([word, one]) => `${word} (${one})`)
  fc.assert(
    fc.property(fc.array(fc.oneof(own, words, bracketed), { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ')
      const kept = shown(parseRecipients(text))
      for (const one of text.match(/u\d+@x\d+\.org/g) ?? []) expect(kept).toContain(one)
    }),
    propertyRuns(10_000),
  )
})

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const entry of parseRecipients(text)) expect(recipientText(entry)).not.toMatch(/[\r\n]/)
    }),
    propertyRuns(10_000),
  )
})

const localPart = fc.stringMatching(/^[a-zа-я0-9][a-z0-9+._'-]{0,10}[a-z0-9]$/)
const domain = fc.stringMatching(/^[a-zü0-9]{1,8}(\.[a-z0-9]{1,8}){0,2}\.[a-z]{2,6}$/)
const address = fc.tuple(localPart, domain).map(([local, host]) => `${local}@${host}`)
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => withoutUnseen(text).replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^'.*'$/.test(text) && !/mailto:/i.test(text))
const recipient = fc.oneof(
  address.map((only) => ({ address: only })),
  fc.record({ address, name }).filter((person) => person.name !== person.address),
)

test('a recipient written as text is read back as the same recipient', () => {
  fc.assert(
    fc.property(recipient, (person) => {
      expect(parseRecipients(recipientText(person))).toEqual([person])
    }),
    propertyRuns(10_000),
  )
})

test('a list of recipients is read back whole, whatever parts it', () => {
  const separator = fc.constantFrom(', ', '; ', '\n', ',', ';')
  fc.assert(
    fc.property(fc.array(recipient, { maxLength: 8 }), separator, (people, between) => {
      expect(parseRecipients(people.map(recipientText).join(between))).toEqual(people)
    }),
    propertyRuns(10_000),
  )
})

test('what was read once is read the same again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const once = parseRecipients(text).filter((entry) => !isInvalidEntry(entry))
      expect(parseRecipients(once.map(recipientText).join('; '))).toEqual(once)
    }),
    propertyRuns(10_000),
  )
})
