/** What is known of recipients is told to who asks, and so is that more may be asked for. */
import { expect, test } from 'vitest'
import { createInfo } from './createInfo.ts'

function setUp() {
  const windows = new Set<() => void>()
  const wanted: (readonly string[])[] = []
  const info = createInfo({
    accountId: 'adele',
    organization: { isExternal: () => false, note: () => undefined },
    createTips: () => (addresses) => void wanted.push(addresses),
    afterWindow(listener) {
      windows.add(listener)
      return () => windows.delete(listener)
    },
    profileOf: () => Promise.resolve({}),
  })
  return { info, windows, wanted }
}

test('after a window all who listen are called back, by one subscription for as long as somebody listens', () => {
  const { info, windows } = setUp()
  const heard: string[] = []
  const stops = ['to', 'cc'].map((field) => info.subscribe(() => heard.push(field)))
  expect(windows.size).toBe(1)
  windows.forEach((closed) => closed())
  expect(heard).toEqual(['to', 'cc'])
  stops.forEach((stop) => stop())
  expect(windows.size).toBe(0)
  info.subscribe(() => undefined)
  expect(windows.size).toBe(1)
})
