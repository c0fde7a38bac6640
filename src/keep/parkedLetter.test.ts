/** A parked letter comes back whole, and once. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message.ts'
import { parkLetter, takeParkedLetter } from './parkedLetter.ts'

test('nothing was parked', async () => {
  expect(await takeParkedLetter()).toBeUndefined()
})

test('a letter comes back as it was, and only once', async () => {
  const letter = { id: 'a', message: { ...emptyMessage, subject: 'Hello' } }
  await parkLetter(letter)
  expect(await takeParkedLetter()).toEqual(letter)
  expect(await takeParkedLetter()).toBeUndefined()
})

test('the last letter parked is the one that comes back', async () => {
  await parkLetter({ id: 'a' })
  await parkLetter({ id: 'b' })
  expect(await takeParkedLetter()).toEqual({ id: 'b' })
})
