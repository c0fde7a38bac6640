// @vitest-environment jsdom
/** Whom an account wrote to: the most used first, each once, and nobody who was to be forgotten. */
import { beforeEach, expect, test } from 'vitest'
import {
  forgetEverybody,
  forgetRecent,
  forgetRecipient,
  readRecent,
  rememberRecipients,
} from './recentPeople.ts'

const day = 24 * 3_600_000
const now = 100 * day
const addresses = (account = 'a') => readRecent(account, now).map(({ address }) => address)
const to = (...list: string[]) => list.map((address) => ({ address }))

beforeEach(() => localStorage.clear())

test('the most used come first, and use long ago counts for less', () => {
  rememberRecipients('a', to('often@x.org'), now - 2 * day)
  rememberRecipients('a', to('often@x.org', 'once@x.org'), now - day)
  for (let times = 0; times < 3; times++) rememberRecipients('a', to('old@x.org'), now - 99 * day)
  expect(addresses()).toEqual(['often@x.org', 'once@x.org', 'old@x.org'])
})

test('a person has one entry, whatever the case of the address, and keeps a name', () => {
  rememberRecipients('a', [{ address: 'ada@x.org', name: 'Ada' }], now)
  rememberRecipients('a', to('ADA@X.org'), now)
  expect(readRecent('a', now)).toEqual([{ address: 'ADA@X.org', name: 'Ada', count: 2, at: now }])
})

test('accounts have nothing of each other, and forgetting is for one', () => {
  rememberRecipients('a', to('ada@x.org', 'bob@x.org'), now)
  rememberRecipients('b', to('cy@x.org'), now)
  forgetRecipient('a', 'Bob@x.org')
  expect([addresses('a'), addresses('b')]).toEqual([['ada@x.org'], ['cy@x.org']])
  forgetRecent('a')
  expect([addresses('a'), addresses('b')]).toEqual([[], ['cy@x.org']])
})

test('forgetting everybody touches nothing else', () => {
  localStorage.setItem('mail-composer.theme', 'dark')
  rememberRecipients('a', to('ada@x.org'), now)
  rememberRecipients('b', to('cy@x.org'), now)
  forgetEverybody()
  expect(Object.keys(localStorage)).toEqual(['mail-composer.theme'])
})

test('a large mailing pushes out nobody who is written to often', () => {
  for (let times = 0; times < 2; times++) rememberRecipients('a', to('boss@x.org'), now)
  rememberRecipients('a', to(...Array.from({ length: 600 }, (_, at) => `u${at}@x.org`)), now)
  expect(readRecent('a', now)).toHaveLength(500)
  expect(addresses()[0]).toBe('boss@x.org')
})

test.each([
  '{',
  '7',
  '{}',
  '[null, 1, {"address": 5}]',
  '[{"address": "a@b.c", "count": "x", "at": 1}]',
])('what cannot be read counts for nothing: %s', (text) => {
  localStorage.setItem('mail-composer.recent.a', text)
  expect(addresses()).toEqual([])
  rememberRecipients('a', to('ada@x.org'), now)
  expect(addresses()).toEqual(['ada@x.org'])
})
