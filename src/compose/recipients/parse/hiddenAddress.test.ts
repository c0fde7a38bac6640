/** Names that pass for another address, and names that only look a little like one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hidesAddress, misleads, shownName } from './hiddenAddress.ts'

const address = 'eve@evil.example'

test.each([
  ['another address', 'boss@contoso.com'],
  ['one in quotes', '"boss@contoso.com"'],
  ['one in single quotes', '‘boss@contoso.com’'],
  ['one among words', 'The boss, boss@contoso.com (CEO)'],
  ['one in brackets', 'Boss <boss@contoso.com>'],
  ['one after the true one', 'eve@evil.example boss@contoso.com'],
  ['one of an intranet', 'boss@contoso'],
  ['a full-width sign', 'boss＠contoso．com'],
  ['a small sign', 'boss﹫contoso.com'],
  ['an ideographic full stop', 'boss@contoso。com'],
  ['a zero-width space', 'boss\u200b@con\u200dtoso.com'],
  ['a Hangul filler', 'boss\u3164@contoso.com'],
  ['a soft hyphen', 'boss@con\u00adtoso.com'],
  ['direction marks', '\u202eboss@contoso.com\u202c'],
  ['a variation selector', 'boss@contoso.com\ufe0f'],
  ['mathematical letters', '𝐛𝐨𝐬𝐬@𝐜𝐨𝐧𝐭𝐨𝐬𝐨.𝐜𝐨𝐦'],
  ['blanks around the sign', 'boss @ contoso.com'],
  ['(at)', 'boss (at) contoso.com'],
  ['[at]', 'boss[at]contoso.com'],
  ['Cyrillic letters in the true one', 'еve@evil.example'],
  ['the true one, shorter', 'eve@evil.exam'],
  [
    'one behind all that nobody sees',
    `${'\u200b'.repeat(5_000)}${' '.repeat(5_000)}boss@contoso.com`,
  ],
  ['a mail on behalf', 'ada@x.org via Docs'],
  ['an internationalized one', 'пётр@пример.рф'],
  ['another domain', 'contoso.com'],
  ['another domain among words', 'The boss (contoso.com)'],
  ['another domain with its host', 'www.contoso.co.uk'],
  ['another domain in capitals', 'CONTOSO.COM support'],
  ['a full-width domain', 'contoso．com'],
  ['an embedding', 'Eve \u202aAdams\u202c'],
  ['an isolate', '\u2066Eve\u2069'],
])('%s hides', (_, name) => {
  expect(hidesAddress({ name, address })).toBe(true)
  expect(shownName({ name, address })).toContain(`<${address}>`)
})

test.each([
  ['no name', undefined],
  ['a name', 'Eve Adams'],
  ['the same', 'eve@evil.example'],
  ['the same in capitals', 'Eve@Evil.Example'],
  ['the same, full-width', 'eve＠evil.example'],
  ['the same within words', 'Eve (eve@evil.example)'],
  ['a department', 'Eve @ Contoso'],
  ['a handle', 'Eve (@eve)'],
  ['a price', '5 @ 3.50 each'],
  ['a sign alone', '@'],
  ['its own domain', 'evil.example'],
  ['initials', 'E. A. Adams'],
  ['a name with a dot', 'Eve.Adams'],
  ['a program', 'Node.js team'],
  ['a degree', 'Eve Adams, B.Sc.'],
  ['a number', '3.5 stars'],
  ['a right-to-left mark', 'עדה\u200f'],
])('%s does not', (_, name) => {
  expect(hidesAddress({ name, address })).toBe(false)
  expect(shownName({ name, address })).toBe(name || address)
})

test('an apostrophe and a domain in Unicode are compared as what they are', () => {
  expect(hidesAddress({ name: "o'brien@x.org", address: "o'brien@x.org" })).toBe(false)
  const punycode = 'info@xn--e1afmkfd.xn--p1ai'
  expect(hidesAddress({ name: 'info@пример.рф', address: punycode })).toBe(false)
})

test.each([
  ['noreply@booking.com', 'Booking.com'],
  ['eve@mail.contoso.com', 'contoso.com'],
  ['eve@contoso.com', 'www.contoso.com'],
  ['eve@amazon.de', 'Amazon.com'],
  ['eve@contoso.co.uk', 'Contoso.com'],
])('%s may be named %s', (own, name) => {
  expect(hidesAddress({ name, address: own })).toBe(false)
})

test.each([
  ['eve@contoso.com.evil.example', 'contoso.com'],
  ['eve@mycontoso.com', 'contoso.com'],
  ['contoso.com@evil.example', 'contoso.com'],
  ['eve@co.uk', 'contoso.co.uk'],
])('%s may not be named %s', (own, name) => {
  expect(hidesAddress({ name, address: own })).toBe(true)
})

test('it tells what the name says', () => {
  const says = (name: string) => misleads({ name, address })
  expect(says('The boss, boss@contoso.com')).toEqual({ by: 'address', says: 'boss@contoso.com' })
  expect(says('boss＠contoso．com')).toEqual({ by: 'address', says: 'boss@contoso.com' })
  expect(says('Contoso.com support')).toEqual({ by: 'domain', says: 'contoso.com' })
  expect(says('\u202eeve')).toEqual({ by: 'direction', says: '\u202eeve' })
})

const local = fc.stringMatching(/^[a-z][a-z0-9._-]{0,10}[a-z]$/)
const domain = fc.stringMatching(/^[a-z][a-z0-9]{0,8}\.[a-z]{2,6}$/)
const other = fc.tuple(local, domain).map(([at, host]) => `${at}@${host}`)
const words = fc.stringMatching(/^[A-Za-zé ]{0,20}$/)
const invisible = fc.constantFrom('', '\u200b', '\u2060', '\u00ad', '\u202e', '\u3164', '\ufe0f')

const within = fc
  .tuple(other, invisible, fc.nat(40))
  .filter(([hidden]) => hidden !== address)
  .map(([hidden, mark, at]) => {
    const place = at % hidden.length
    return hidden.slice(0, place) + mark + hidden.slice(place)
  })

test('whatever stands around it and unseen within it, another address is found', () => {
  fc.assert(
    fc.property(words, within, words, (before, hidden, after) => {
      expect(hidesAddress({ name: `${before} ${hidden} ${after}`, address })).toBe(true)
    }),
  )
})

test('words never hide anything, and any name can be judged', () => {
  fc.assert(fc.property(words, (name) => !hidesAddress({ name, address })))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(shownName({ name, address })).not.toBe('')
    }),
  )
  for (const part of ['@', ' @', '(at', ' ', 'a', '<', '\u200b'])
    hidesAddress({ name: part.repeat(100_000), address })
})
