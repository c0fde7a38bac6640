/** Where a popover goes, and that it never leaves the window. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { popoverPlace, popoverRoom, type Box, type Size } from './popoverPlace.ts'

const page = { width: 1280, height: 860 }
const size = { width: 280, height: 300 }
const button = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 28 })

test.each<[string, Box, Size, Size, { left: number; top: number }]>([
  ['under its button, ends aligned', button(1000, 300), size, page, { left: 820, top: 332 }],
  [
    'above it where there is room only there',
    button(1000, 700),
    size,
    page,
    { left: 820, top: 396 },
  ],
  ['inside at the start', button(20, 300), size, page, { left: 8, top: 332 }],
  [
    'over it in a low window',
    button(200, 90),
    size,
    { width: 320, height: 256 },
    { left: 20, top: 8 },
  ],
])('%s', (...row) => {
  const [, box, popover, window, place] = row
  expect(popoverPlace(box, popover, window)).toEqual(place)
})

test('where there is room for most of it the rest is scrolled to, and its button stays free', () => {
  const account = button(240, 10)
  const height = popoverRoom(account, 640)
  expect(height).toBe(590)
  const { top } = popoverPlace(account, { width: 344, height }, { width: 360, height: 640 })
  expect(top).toBe(account.bottom + 4)
  expect(popoverRoom(account, 256)).toBe(240)
})

test('where the page reads from the right, the left edges are aligned', () => {
  expect(popoverPlace(button(300, 300), size, page, true)).toEqual({ left: 300, top: 332 })
})

test('it is inside the window whenever it fits', () => {
  const length = fc.integer({ min: 20, max: 2000 })
  const lengths = fc.record({ left: length, top: length, width: length, height: length })
  fc.assert(
    fc.property(lengths, fc.boolean(), ({ left, top, width, height }, isRightToLeft) => {
      const window = { width: width + 16, height: height + 16 }
      const place = popoverPlace(button(left, top), { width, height }, window, isRightToLeft)
      expect(place).toEqual({ left: 8, top: 8 })
    }),
  )
})
