/** Exchange’s numbers, both ways; what is usual is not said. */
import { expect, test } from 'vitest'
import { fromGraphSensitivity, toGraphSensitivity, type Sensitivity } from './sensitivity.ts'

test.each<[Sensitivity, string]>([
  ['personal', '1'],
  ['private', '2'],
  ['confidential', '3'],
])('%s is %s', (sensitivity, value) => {
  expect(toGraphSensitivity(sensitivity)).toEqual([{ id: 'Integer 0x0036', value }])
  expect(fromGraphSensitivity(value)).toBe(sensitivity)
})

test.each([undefined, '0', '4', '-1', 'much'])('%s is normal', (value) => {
  expect(fromGraphSensitivity(value)).toBe('normal')
  expect(toGraphSensitivity('normal')).toEqual([])
})
