/** Keys of input methods, as browsers tell them (MDN: KeyboardEvent.isComposing, keydown). */
import { expect, test } from 'vitest'
import { isComposing } from './isComposing.ts'

test.each([
  ['Chromium and Firefox, within a composition', { isComposing: true, keyCode: 229 }, true],
  ['Safari, the Enter that ended one', { isComposing: false, keyCode: 229 }, true],
  ['Enter alone', { isComposing: false, keyCode: 13 }, false],
])('%s', (_, key, expected) => {
  expect(isComposing(key)).toBe(expected)
  expect(isComposing({ keyCode: key.keyCode, nativeEvent: key })).toBe(expected)
})
