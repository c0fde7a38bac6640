import { expect, test } from 'vitest'
import { commonFault, commonFaults, isCommonFault } from './commonFaults.ts'
import { parseFault } from './fault.ts'

test.each(Object.keys(commonFaults))('%s is a proper fault, for one account or for all', (name) => {
  if (!isCommonFault(name)) throw new Error(name)
  expect(parseFault(commonFault(name))).toHaveProperty('fault')
  expect(parseFault(commonFault(name, 'ada@x.org'))).toMatchObject({
    fault: { match: { account: 'ada@x.org' } },
  })
})

test('a name nobody knows is none', () => {
  expect(isCommonFault('toString')).toBe(false)
})
