/** A message bears each category once, by the name it was first given. */
import { expect, test } from 'vitest'
import { addCategory, fromGraphCategories, removeCategory } from './categories.ts'

test.each([
  [[], 'Travel', ['Travel']],
  [['Travel'], ' TRAVEL ', ['Travel']],
  [['Travel'], '  ', ['Travel']],
  [[], 'Smith,\nJones', ['Smith, Jones']],
])('%j and %j are %j', (categories, typed, after) => {
  expect(addCategory(categories, typed)).toEqual(after)
})

test('one goes, the others stay, and what Graph lists twice is there once', () => {
  expect(removeCategory(['A', 'B', 'C'], 'B')).toEqual(['A', 'C'])
  expect(fromGraphCategories(['A', 'a', 'B'])).toEqual(['A', 'B'])
  expect(fromGraphCategories(null)).toEqual([])
})
