/** Whatever is pasted is read in reasonable time, and no word of it is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRecipients } from './parseRecipients.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
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

test.each([
  '"',
  '"\\',
  '(',
  '<',
  ' ',
  "'",
  '"\\"',
  ':',
  'a:',
  '@',
  'a@b.co<',
  '>',
  'mailto:',
  '(a',
  '(a\\',
  '\\(',
  '(a(b)',
  '(a@b.co)',
  '.',
  '\\',
  'a@b.co "',
])(
  'a hundred thousand times %j is read in reasonable time',
  (part) => {
    const text = part.repeat(100_000 / part.length)
    expect(() => parseRecipients(`${text}x`)).not.toThrow()
  },
  20_000,
)

const shown = (entries: readonly Entry[]) => entries.map(recipientText).join(' ')

test('any text is read, and every word of it is in an entry', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,5}$/),
    fc.constantFrom(
      ' ',
      ', ',
      ';',
      '\n',
      '\t',
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
    { numRuns: 3000 },
  )
})

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const entry of parseRecipients(text)) expect(recipientText(entry)).not.toMatch(/[\r\n]/)
    }),
    { numRuns: 500 },
  )
})

const localPart = fc.stringMatching(/^[a-zа-я0-9][a-z0-9+._'-]{0,10}[a-z0-9]$/)
const domain = fc.stringMatching(/^[a-zü0-9]{1,8}(\.[a-z0-9]{1,8}){0,2}\.[a-z]{2,6}$/)
const address = fc.tuple(localPart, domain).map(([local, host]) => `${local}@${host}`)
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
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
    { numRuns: 3000 },
  )
})

test('a list of recipients is read back whole, whatever parts it', () => {
  const separator = fc.constantFrom(', ', '; ', '\n', ',', ';')
  fc.assert(
    fc.property(fc.array(recipient, { maxLength: 8 }), separator, (people, between) => {
      expect(parseRecipients(people.map(recipientText).join(between))).toEqual(people)
    }),
    { numRuns: 1500 },
  )
})

test('what was read once is read the same again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const once = parseRecipients(text).filter((entry) => !isInvalidEntry(entry))
      expect(parseRecipients(once.map(recipientText).join('; '))).toEqual(once)
    }),
    { numRuns: 500 },
  )
})
