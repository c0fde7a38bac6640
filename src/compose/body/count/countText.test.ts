import { expect, test } from 'vitest'
import { countText } from './countText.ts'

test.each([
  ['', 0, 0, 0, 0],
  ['Hello, world!', 2, 13, 12, 1],
  ['one\n\n  two three', 3, 14, 11, 2],
  ['It’s 3.5 m', 3, 10, 8, 1],
  ['👩‍👩‍👧 é', 1, 3, 2, 1],
  ['今日は世界', 3, 5, 5, 1],
])('%j', (text, ...counts) => {
  expect(Object.values(countText(text))).toEqual(counts)
})
