/** Locks of messages: one tab has each; it is told when another takes it. */
import { expect, test, vi } from 'vitest'
import { createMessageLocks } from './messageLocks.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'

function openTabs() {
  const browser = createTestLocks()
  const [firstLost, secondLost] = [vi.fn(), vi.fn()]
  const first = createMessageLocks(firstLost, browser)
  const second = createMessageLocks(secondLost, browser)
  return { first, second, firstLost, secondLost }
}

test('one tab has a message, another cannot hold it and knows that it is held', async () => {
  const { first, second } = openTabs()
  expect(await first.acquire('a')).toBe(true)
  expect(await first.acquire('a')).toBe(true)
  expect(await second.acquire('a')).toBe(false)
  expect(await second.acquire('b')).toBe(true)
  const isInOtherTab = await second.ownedElsewhere()
  expect([isInOtherTab('a'), isInOtherTab('b'), isInOtherTab('c')]).toEqual([true, false, false])
})

test('a message that was let go can be held by another', async () => {
  const { first, second, firstLost } = openTabs()
  await first.acquire('a')
  first.letGo('a')
  await Promise.resolve()
  await vi.waitFor(async () => expect(await second.acquire('a')).toBe(true))
  expect(firstLost).not.toHaveBeenCalled()
  expect(first.isOwnedHere('a')).toBe(false)
})

test('who takes a message by force has it, and the one that had it is told', async () => {
  const { first, second, firstLost, secondLost } = openTabs()
  await first.acquire('a')
  expect(await second.acquire('a', 'byForce')).toBe(true)
  await vi.waitFor(() => expect(firstLost).toHaveBeenCalledWith('a'))
  expect(first.isOwnedHere('a')).toBe(false)
  expect(await first.acquire('a')).toBe(false)
  expect(secondLost).not.toHaveBeenCalled()
})

test('a browser without locks has one tab as far as we know', async () => {
  const only = createMessageLocks(vi.fn(), undefined)
  expect(await only.acquire('a')).toBe(true)
  expect((await only.ownedElsewhere())('a')).toBe(false)
})
