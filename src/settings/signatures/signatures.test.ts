// @vitest-environment jsdom
/** The signatures of an account: whatever is stored or in a file, and what is done with them. */
import { afterEach, expect, test } from 'vitest'
import { addEntry, addFromFile, changeEntry, removeEntry, toFile } from './entries.ts'
import { changeSignatures, mostHtml, readSignatures, type Signatures } from './signatures.ts'

afterEach(() => localStorage.clear())

const key = 'mail-composer.settings.adele.signatures'
const none: Signatures = { signatures: [], snippets: [] }
const one = { id: '1', name: 'One', html: '<div>One</div>' }
const two = { id: '2', name: 'Two', html: '<div>Two</div>' }

test.each<[what: string, stored: string, read: Partial<Signatures>]>([
  ['nothing', '{}', {}],
  ['no JSON', '{"signatures":', {}],
  ['what is no list', '{"signatures":{"1":1},"snippets":"x"}', {}],
  [
    'all of it',
    JSON.stringify({ signatures: [one], snippets: [two], forNew: '1', forReplies: null }),
    { signatures: [one], snippets: [two], forNew: '1', forReplies: null },
  ],
  [
    'a damaged entry',
    JSON.stringify({ signatures: [{ id: 1 }, null, one, { ...two, html: 7 }] }),
    { signatures: [one] },
  ],
  [
    'an id that stands twice',
    JSON.stringify({ signatures: [one, { ...two, id: '1' }] }),
    { signatures: [{ ...two, id: '1' }] },
  ],
  [
    'one that is too large',
    JSON.stringify({ signatures: [{ ...one, html: 'x'.repeat(mostHtml + 1) }, two] }),
    { signatures: [two] },
  ],
  [
    'a damaged choice',
    JSON.stringify({ signatures: [one], forNew: 7, forReplies: '1' }),
    { signatures: [one], forReplies: '1' },
  ],
])('reads %s', (_, stored, read) => {
  localStorage.setItem(key, stored)
  expect(readSignatures('adele')).toEqual({ ...none, ...read })
})

test('belong to one account, beside its settings', () => {
  changeSignatures('adele', { signatures: [one] })
  expect(readSignatures('alex')).toEqual(none)
  expect(Object.keys(localStorage)).toEqual([key])
})

test('the first is for all messages, unless something was chosen', () => {
  const first = addEntry(none, 'signatures', one)
  expect(first).toMatchObject({ signatures: [one], forNew: '1', forReplies: '1' })
  expect(addEntry(first, 'signatures', two)).toMatchObject({ forNew: '1' })
  expect(addEntry({ ...none, forNew: null }, 'signatures', one)).toMatchObject({
    ...{ forNew: null, forReplies: '1' },
  })
  expect(addEntry(none, 'snippets', one)).toEqual({ ...none, snippets: [one] })
})

test('changed, and removed with what it was chosen for', () => {
  const all = { ...none, signatures: [one, two], forNew: '1', forReplies: '2' }
  expect(changeEntry(all, 'signatures', '2', { name: 'Second' }).signatures).toEqual([
    ...[one, { ...two, name: 'Second' }],
  ])
  expect(removeEntry(all, 'signatures', '1')).toEqual({
    ...{ signatures: [two], snippets: [], forNew: null, forReplies: '2' },
  })
})

test('a file brings all to another device, and nothing twice', () => {
  const all = { signatures: [one], snippets: [two], forNew: '1', forReplies: null }
  const file = toFile(all)
  expect(addFromFile(none, file)).toEqual({ next: all, added: 2, left: 0 })
  expect(addFromFile(all, file)).toEqual({ next: all, added: 0, left: 0 })
  const other = { ...none, signatures: [two], forNew: '2' }
  expect(addFromFile(other, file)?.next).toMatchObject({ signatures: [two, one], forNew: '2' })
})

test.each([
  ['', undefined],
  ['[]', undefined],
  ['null', undefined],
  ['{"type":"something else","signatures":[]}', undefined],
  [
    '{"type":"mail-composer.signatures","signatures":[{"id":"1"},{"id":"9","name":"","html":""}]}',
    1,
  ],
])('of a file %s what is damaged is left out and counted', (text, left) => {
  expect(addFromFile(none, text)?.left).toBe(left)
})
