/** An at sign looks for people at the start of a word only, up to three words of a name. */
import { expect, test } from 'vitest'
import { readMentionQuery } from './mentionQuery.ts'

test.each([
  ['@', 0, ''],
  ['Hi (@ad', 4, 'ad'],
  ['Hi @adele v', 3, 'adele v'],
  ['Hi @adele ', 3, 'adele '],
  ['info@contoso', undefined, ''],
  ['@a@b', undefined, ''],
  ['at @ noon', undefined, ''],
  ['@one two three four', undefined, ''],
])('%j is a query from %s: %j', (before, at, words) => {
  expect(readMentionQuery(before)).toEqual(at === undefined ? undefined : { at, words })
})
