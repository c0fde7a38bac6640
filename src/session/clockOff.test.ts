/** The device's clock beside that of the server the page came from. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clockOff } from './clockOff.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 12) }))
afterEach(() => void vi.useRealTimers())

const answering = (headers: Record<string, string>) => () =>
  Promise.resolve(new Response('{}', { headers }))

const hour = 3_600_000

test.each<[string, Record<string, string>, number]>([
  ['right', { date: 'Mon, 02 Mar 2026 12:00:00 GMT' }, 0],
  ['a day ahead', { date: 'Sun, 01 Mar 2026 12:00:00 GMT' }, 24 * hour],
  ['a day behind', { date: 'Tue, 03 Mar 2026 12:00:00 GMT' }, -24 * hour],
  [
    'right, by an answer kept for an hour on the way',
    { date: 'Mon, 02 Mar 2026 11:00:00 GMT', age: '3600' },
    0,
  ],
  ['unknown without a date', {}, 0],
  ['unknown by a date that is none', { date: 'yesterday' }, 0],
])('it is %s', async (_, headers, off) => {
  expect(await clockOff(answering(headers))).toBe(off)
})

test('offline nothing is known', async () => {
  expect(await clockOff(() => Promise.reject(new TypeError()))).toBe(0)
})
