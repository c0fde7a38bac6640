/** A card that is dropped stands where the pointer is, in either reading direction. */
import { expect, test } from 'vitest'
import { dropSlot } from './dropSlot.ts'

const box = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 50 })
/** Two rows of two. */
const leftToRight = [box(0, 0), box(110, 0), box(0, 60), box(110, 60)]
const rightToLeft = [box(110, 0), box(0, 0), box(110, 60), box(0, 60)]

test.each([
  [10, 20, 0],
  [80, 20, 1],
  [190, 20, 2],
  [10, 80, 2],
  [80, 80, 3],
  [500, 80, 4],
  [50, -30, 0],
  [50, 300, 4],
])('at %i, %i: before card %i', (x, y, slot) => {
  expect(dropSlot(leftToRight, { x, y }, false)).toBe(slot)
})

test.each([
  [200, 20, 0],
  [120, 20, 1],
  [10, 20, 2],
  [10, 80, 4],
])('from right to left, at %i, %i: before card %i', (x, y, slot) => {
  expect(dropSlot(rightToLeft, { x, y }, true)).toBe(slot)
})
