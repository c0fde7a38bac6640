/** Exchange’s numbers, both ways; what is usual is not said. */
import { expect, test } from 'vitest'
import { sensitivityProperty, type Sensitivity } from './sensitivity.ts'

test.each<[Sensitivity, string]>([
  ['personal', '1'],
  ['private', '2'],
  ['confidential', '3'],
])('%s is %s', (sensitivity, value) => {
  expect(sensitivityProperty.write(sensitivity)).toBe(value)
  expect(sensitivityProperty.read(value, 'UTC')).toBe(sensitivity)
})

test.each([undefined, '0', '4', '-1', 'much'])('%s is normal', (value) => {
  expect(sensitivityProperty.read(value, 'UTC')).toBe('normal')
  expect(sensitivityProperty.write('normal')).toBeUndefined()
})
