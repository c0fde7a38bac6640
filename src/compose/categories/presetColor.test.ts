import { expect, test } from 'vitest'
import { presetColor } from './presetColor.ts'

test.each([
  ['preset0', '#d6373b'],
  ['preset10', '#6b7f92'],
  ['preset24', '#7a123d'],
  ['preset25', undefined],
  ['none', undefined],
  ['constructor', undefined],
  [undefined, undefined],
])('%s has the colour %s', (preset, color) => {
  expect(presetColor(preset)).toBe(color)
})
