/** Equal bytes have equal marks; those that differ in one character or in length have others. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentMark } from './contentMark.ts'

test('one changed, left out or exchanged character is seen', () => {
  const text = fc.base64String({ minLength: 4 })
  fc.assert(
    fc.property(text, fc.nat(), (base64, place) => {
      const at = place % base64.length
      const other = base64[at] === 'A' ? 'B' : 'A'
      const changed = base64.slice(0, at) + other + base64.slice(at + 1)
      expect(contentMark(changed)).not.toBe(contentMark(base64))
      expect(contentMark(base64.slice(0, -1))).not.toBe(contentMark(base64))
      expect(contentMark(base64.split('').join(''))).toBe(contentMark(base64))
    }),
  )
  expect(contentMark('ABCD')).not.toBe(contentMark('BACD'))
})
