/** Locks of letters: one tab has each; it is told when another takes it. */
import { expect, test, vi } from 'vitest'
import { createLetterLocks } from './messageLocks.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'

function openTabs() {
  const browser = createTestLocks()
  const [firstLost, secondLost] = [vi.fn(), vi.fn()]
  const first = createLetterLocks(firstLost, browser)
  const second = createLetterLocks(secondLost, browser)
  return { first, second, firstLost, secondLost }
}

test('one tab has a letter, another cannot hold it and knows that it is held', async () => {
  const { first, second } = openTabs()
  expect(await first.hold('a')).toBe(true)
  expect(await first.hold('a')).toBe(true)
  expect(await second.hold('a')).toBe(false)
  expect(await second.hold('b')).toBe(true)
  const isElsewhere = await second.heldElsewhere()
  expect([isElsewhere('a'), isElsewhere('b'), isElsewhere('c')]).toEqual([true, false, false])
})

test('a letter that was let go can be held by another', async () => {
  const { first, second, firstLost } = openTabs()
  await first.hold('a')
  first.letGo('a')
  await Promise.resolve()
  await vi.waitFor(async () => expect(await second.hold('a')).toBe(true))
  expect(firstLost).not.toHaveBeenCalled()
  expect(first.isHeldHere('a')).toBe(false)
})

test('who takes a letter by force has it, and the one that had it is told', async () => {
  const { first, second, firstLost, secondLost } = openTabs()
  await first.hold('a')
  expect(await second.hold('a', 'byForce')).toBe(true)
  await vi.waitFor(() => expect(firstLost).toHaveBeenCalledWith('a'))
  expect(first.isHeldHere('a')).toBe(false)
  expect(await first.hold('a')).toBe(false)
  expect(secondLost).not.toHaveBeenCalled()
})

test('a browser without locks has one tab as far as we know', async () => {
  const only = createLetterLocks(vi.fn(), undefined)
  expect(await only.hold('a')).toBe(true)
  expect((await only.heldElsewhere())('a')).toBe(false)
})
