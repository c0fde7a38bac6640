/** A parked letter comes back whole, and once. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message.ts'
import { parkLetter, takeParkedLetter } from './parkedLetter.ts'

test('nothing was parked', async () => {
  expect(await takeParkedLetter('tab')).toBeUndefined()
})

test('a letter comes back as it was, and only once', async () => {
  const letter = { id: 'a', message: { ...emptyMessage, subject: 'Hello' } }
  await parkLetter('tab', letter)
  expect(await takeParkedLetter('tab')).toEqual(letter)
  expect(await takeParkedLetter('tab')).toBeUndefined()
})

test('the last letter parked is the one that comes back', async () => {
  await parkLetter('tab', { id: 'a' })
  await parkLetter('tab', { id: 'b' })
  expect(await takeParkedLetter('tab')).toEqual({ id: 'b' })
})

test('a letter comes back to the tab it was written in', async () => {
  await parkLetter('one', { id: 'a' })
  await parkLetter('two', { id: 'b' })
  expect(await takeParkedLetter('one')).toEqual({ id: 'a' })
  expect(await takeParkedLetter('two')).toEqual({ id: 'b' })
})
