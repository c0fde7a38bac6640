/** The table the build makes of emojibase's data, and what is found in it. */
import { expect, test } from 'vitest'
import { emojiGroups } from './emojiData.ts'
import { emojiNamed, findEmoji, readEmojiQuery } from './findEmoji.ts'
import { readEmojiTable, toEmojiTable } from './emojiTable.ts'

const all = emojiGroups.flat()

test('each emoji is there once, in nine groups, without skin tones', () => {
  expect(emojiGroups).toHaveLength(9)
  expect(all.length).toBeGreaterThan(1800)
  expect(new Set(all.map(({ sign }) => sign)).size).toBe(all.length)
  expect(all.filter(({ sign }) => /[\u{1f3fb}-\u{1f3ff}]/u.test(sign))).toEqual([])
  expect(all.filter(({ name }) => name === '')).toEqual([])
})

test('what is cut out is read again', () => {
  const entry = { unicode: '👍', label: 'thumbs up', hexcode: '1F44D', group: 1, tags: ['yes'] }
  const table = toEmojiTable([entry, { ...entry, group: 2 }], { '1F44D': ['+1', 'thumbsup'] })
  expect(readEmojiTable(table)).toEqual([
    [{ sign: '👍', name: 'thumbs up', shortNames: ['+1', 'thumbsup'], tags: ['yes'] }],
  ])
})

test.each([
  ['tada', '🎉'],
  ['+1', '👍️'],
  ['thumbs_up', '👍️'],
  ['heart', '❤️'],
  ['smile', '😄'],
  ['Germany', '🇩🇪'],
  ['party pop', '🎉'],
])('%s finds %s first', (query, sign) => {
  expect(findEmoji(all, query, 3)[0]?.sign).toBe(sign)
})

test.each(['', ' ', 'xyzzy'])('%j finds nothing', (query) => {
  expect(findEmoji(all, query, 3)).toEqual([])
})

test.each([
  [':', 0, ''],
  ['Hi :sm', 3, 'sm'],
  ['(:tada', 1, 'tada'],
  [':smile:', 0, 'smile:'],
  [':+1', 0, '+1'],
  ['at 10:30', undefined, ''],
  ['Note:abc', undefined, ''],
  [':)', undefined, ''],
  [':3', undefined, ''],
  ['::', undefined, ''],
  [': a', undefined, ''],
  ['https://x.org', undefined, ''],
])('%j is a query from %s: %j', (before, at, words) => {
  expect(readEmojiQuery(before)).toEqual(at === undefined ? undefined : { at, words })
})

test('a name between colons is that emoji, another is none', () => {
  expect(emojiNamed(all, 'tada:')?.sign).toBe('🎉')
  expect(emojiNamed(all, 'tada')).toBeUndefined()
  expect(emojiNamed(all, 'ta:')).toBeUndefined()
})
