import { expect, test } from 'vitest'
import { moveInRows } from './moveInRows.ts'

const rows = [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]

test.each([
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowRight', 'd'],
  ['d', 'ArrowLeft', 'c'],
  ['a', 'ArrowLeft', undefined],
  ['g', 'ArrowRight', undefined],
  ['b', 'ArrowDown', 'e'],
  ['f', 'ArrowDown', 'g'],
  ['g', 'ArrowDown', 'g'],
  ['e', 'ArrowUp', 'b'],
  ['f', 'Home', 'd'],
  ['d', 'End', 'f'],
  ['a', 'PageDown', 'g'],
  ['g', 'PageUp', 'a'],
  ['a', 'x', undefined],
])('from %s, %s leads to %s', (target, key, wanted) => {
  expect(moveInRows(rows, { key, ctrlKey: false, target })).toBe(wanted)
})

test('with Ctrl from end to end', () => {
  expect(moveInRows(rows, { key: 'Home', ctrlKey: true, target: 'f' })).toBe('a')
  expect(moveInRows(rows, { key: 'End', ctrlKey: true, target: 'a' })).toBe('g')
})
