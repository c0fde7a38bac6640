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
import { recipientProblems } from './validateRecipients.ts'

const ada = { address: 'ada@x.org', name: 'Ada' }
const bob = { address: 'bob@y.org' }
const cleo = { address: 'cleo@z.org' }
const misfit: Entry = { text: 'dana@contoso', fault: 'noTopLevelDomain' }

test('who is added stands at the end, in order', () => {
  expect(addEntries([ada], [misfit, bob])).toEqual([ada, misfit, bob])
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
  expect(newEntries([ada], [bob, bob, { address: 'ADA@x.org' }, misfit, misfit])).toEqual([
    bob,
    misfit,
  ])
})

test('different people stay different', () => {
  const two = [{ address: 'ada@x.org' }, { address: 'ada@y.org' }]
  expect(addEntries([], two)).toEqual(two)
})

test('one is taken away, the others stay', () => {
  expect(removeEntry([ada, bob, cleo], 1)).toEqual([ada, cleo])
})

test('one is replaced by several, in its place', () => {
  expect(replaceEntry([ada, misfit, cleo], 1, [bob, misfit])).toEqual([ada, bob, misfit, cleo])
})

test('one may be replaced by itself, but not by another of the line', () => {
  expect(replaceEntry([ada, bob], 0, [{ ...ada, name: 'Lovelace' }])).toEqual([
    { ...ada, name: 'Lovelace' },
    bob,
  ])
  expect(replaceEntry([ada, bob], 0, [bob])).toEqual([bob])
})

test('Graph gets recipients, with a name if there is one, and no misfits', () => {
  expect(toGraphRecipients([ada, misfit, bob])).toEqual([
    { emailAddress: { address: 'ada@x.org', name: 'Ada' } },
    { emailAddress: { address: 'bob@y.org' } },
  ])
})

test('a letter to somebody has no problem, on whatever line', () => {
  expect(recipientProblems([ada], [bob], [])).toEqual([])
  expect(recipientProblems([], [], [ada])).toEqual([])
  expect(recipientProblems([ada], [ada], [])).toEqual([])
})

test('a letter to nobody is said', () => {
  expect(recipientProblems([], [], [])).toEqual([
    { at: 'to', says: 'recipients.nobody', weight: 'blocks' },
  ])
})

test('each misfit is said where it stands, with its reason', () => {
  expect(recipientProblems([ada], [misfit], [{ text: 'bob', fault: 'noAt' }])).toEqual([
    {
      at: 'cc',
      item: 'dana@contoso',
      says: 'recipients.noTopLevelDomain',
      values: { text: 'dana@contoso' },
      weight: 'blocks',
    },
    { at: 'bcc', item: 'bob', says: 'recipients.noAt', values: { text: 'bob' }, weight: 'blocks' },
  ])
})

test('500 may be written to, 501 not', () => {
  const many = Array.from({ length: 500 }, (_, n) => ({ address: `u${n}@x.org` }))
  expect(recipientProblems(many, [], [])).toEqual([])
  expect(recipientProblems(many, [], [bob])).toMatchObject([
    { at: 'to', says: 'recipients.tooMany', values: { count: 501, most: 500 } },
  ])
})
