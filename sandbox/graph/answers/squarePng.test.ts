/** Photos that any reader of PNG draws in their one colour. */
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { squarePng } from './squarePng.ts'

test.each([1, 8, 48, 240, 648, 1000])('a square of %i pixels', (size) => {
  const { width, height, data } = PNG.sync.read(Buffer.from(squarePng(size, [12, 200, 99])), {
    checkCRC: true,
  })
  expect([width, height]).toEqual([size, size])
  const others = data.filter((value, index) => value !== [12, 200, 99, 255][index % 4])
  expect(others.length).toBe(0)
})
