/** What is known of recipients is told to who asks, and so is that more may be asked for. */
import { expect, test } from 'vitest'
import { createInfo } from './createInfo.ts'

function setUp() {
  const windows = new Set<() => void>()
  const wanted: (readonly string[])[] = []
  const learnt: string[] = []
  const info = createInfo({
    accountId: 'adele',
    organization: { isExternal: (one) => one.endsWith('.org'), note: () => undefined },
    learnOwn: () => Promise.resolve(void learnt.push('learnt')),
    createTips: () => (addresses) => void wanted.push(addresses),
    afterWindow(listener) {
      windows.add(listener)
      return () => windows.delete(listener)
    },
    profileOf: () => Promise.resolve({}),
  })
  return { info, windows, wanted, learnt }
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

test('own addresses are learnt once somebody looks external, and who listens hears of it', async () => {
  const { info, learnt } = setUp()
  let heard = 0
  info.subscribe(() => {
    heard++
    if (heard < 9) info.want(['b@x.org'])
  })
  info.want(['a@x.com'])
  expect(learnt).toEqual([])
  info.want(['a@x.com', 'b@x.org'])
  await expect.poll(() => heard).toBe(1)
  await new Promise((resolve) => setTimeout(resolve))
  expect(heard).toBe(1)
  expect(learnt).toEqual(['learnt'])
})
