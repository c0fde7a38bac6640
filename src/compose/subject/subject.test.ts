/** Subjects before sending, and as they are named elsewhere. */
import { expect, test } from 'vitest'
import { toShownSubject } from './shownSubject.ts'
import { longestSubject, validateSubject } from './subject.ts'

test.each<[string, object[]]>([
  ['', [{ textKey: 'subject.missing', severity: 'asks' }]],
  [' \t', [{ textKey: 'subject.missing' }]],
  ['x', []],
  ['x'.repeat(longestSubject), []],
  [
    'x'.repeat(256),
    [{ textKey: 'subject.tooLong', values: { count: 256, most: 255 }, severity: 'asks' }],
  ],
  ['x'.repeat(100_000), [{ textKey: 'subject.tooLong', values: { count: 100_000 } }]],
])('of %j is said before sending: %j', (subject, expected) => {
  expect(validateSubject(subject)).toHaveLength(expected.length)
  expect(validateSubject(subject)).toMatchObject(expected)
})

const flag = '🇩🇪'
const family = '👨‍👩‍👧‍👦'

test.each([
  ['Hello', 'Hello'],
  ['two\r\n lines ', 'two lines'],
  ['', ''],
  ['x'.repeat(120), 'x'.repeat(120)],
  ['x'.repeat(100_000), `${'x'.repeat(120)}…`],
  [flag.repeat(120), flag.repeat(120)],
  [flag.repeat(121), `${flag.repeat(120)}…`],
  [family.repeat(5_000), `${family.repeat(120)}…`],
])('%# is named whole or cut between graphemes', (subject, shown) => {
  expect(toShownSubject(subject)).toBe(shown)
})
