/** Lines are edited in order, hold nobody twice, and say what must be mended. */
import { expect, test } from 'vitest'
import {
  addEntries,
  newEntries,
  removeEntry,
  replaceEntry,
  toGraphRecipients,
  type Entry,
} from './recipients.ts'
import { validateRecipients } from './validateRecipients.ts'

const ada = { address: 'ada@x.org', name: 'Ada' }
const bob = { address: 'bob@y.org' }
const cleo = { address: 'cleo@z.org' }
const invalidEntry: Entry = { text: 'dana@contoso', fault: 'noTopLevelDomain' }

test('who is added stands at the end, in order', () => {
  expect(addEntries([ada], [invalidEntry, bob])).toEqual([ada, invalidEntry, bob])
})

test.each([
  ['the same', 'bob@y.org', 'bob@y.org'],
  ['another case', 'bob@y.org', 'BOB@Y.ORG'],
  ['punycode', 'petr@пример.рф', 'petr@xn--e1afmkfd.xn--p1ai'],
  ['a domain in capitals', 'ada@MÜNCHEN.de', 'ada@münchen.de'],
])('nobody is named twice: %s', (_, first, second) => {
  expect(addEntries([{ address: first }], [{ address: second }])).toEqual([{ address: first }])
})

test('what is added twice at once is added once', () => {
  expect(
    newEntries([ada], [bob, bob, { address: 'ADA@x.org' }, invalidEntry, invalidEntry]),
  ).toEqual([bob, invalidEntry])
})

test('different people stay different', () => {
  const two = [{ address: 'ada@x.org' }, { address: 'ada@y.org' }]
  expect(addEntries([], two)).toEqual(two)
})

test('one is taken away, the others stay', () => {
  expect(removeEntry([ada, bob, cleo], 1)).toEqual([ada, cleo])
})

test('one is replaced by several, in its place', () => {
  expect(replaceEntry([ada, invalidEntry, cleo], 1, [bob, invalidEntry])).toEqual([
    ada,
    bob,
    invalidEntry,
    cleo,
  ])
})

test('one may be replaced by itself, but not by another of the line', () => {
  expect(replaceEntry([ada, bob], 0, [{ ...ada, name: 'Lovelace' }])).toEqual([
    { ...ada, name: 'Lovelace' },
    bob,
  ])
  expect(replaceEntry([ada, bob], 0, [bob])).toEqual([bob])
})

test('Graph gets recipients, with a name if there is one, and no invalid entries', () => {
  expect(toGraphRecipients([ada, invalidEntry, bob])).toEqual([
    { emailAddress: { address: 'ada@x.org', name: 'Ada' } },
    { emailAddress: { address: 'bob@y.org' } },
  ])
})

test('a message to somebody has no problem, on whatever line', () => {
  expect(validateRecipients([ada], [bob], [])).toEqual([])
  expect(validateRecipients([], [], [ada])).toEqual([])
  expect(validateRecipients([ada], [ada], [])).toEqual([])
})

test('a message to nobody is said', () => {
  expect(validateRecipients([], [], [])).toEqual([
    { field: 'to', textKey: 'recipients.nobody', severity: 'blocks' },
  ])
})

test('each invalid entry is said where it stands, with its reason', () => {
  expect(validateRecipients([ada], [invalidEntry], [{ text: 'bob', fault: 'noAt' }])).toEqual([
    {
      field: 'cc',
      item: 'dana@contoso',
      textKey: 'recipients.noTopLevelDomain',
      values: { text: 'dana@contoso' },
      severity: 'blocks',
    },
    {
      field: 'bcc',
      item: 'bob',
      textKey: 'recipients.noAt',
      values: { text: 'bob' },
      severity: 'blocks',
    },
  ])
})

test('500 may be written to, 501 not', () => {
  const many = Array.from({ length: 500 }, (_, n) => ({ address: `u${n}@x.org` }))
  expect(validateRecipients(many, [], [])).toEqual([])
  expect(validateRecipients(many, [], [bob])).toMatchObject([
    { field: 'to', textKey: 'recipients.tooMany', values: { count: 501, most: 500 } },
  ])
})

test.each([
  ['a filler', 'ada\u3164@x.org', 'U+3164'],
  ['a zero-width space', 'ada@x\u200b.org', 'U+200B'],
  ['a direction mark', 'a\u202eda@x.org', 'U+202E'],
])('an address that a draft brought with %s is asked about', (_, address, character) => {
  const issues = validateRecipients([{ address }], [], [])
  expect(issues).toMatchObject([
    { textKey: 'recipients.unseen', severity: 'asks', values: { address: 'ada@x.org', character } },
  ])
})
