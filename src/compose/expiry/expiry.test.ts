/** A local time of a zone is a moment in UTC, also where clocks change. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromExpiryTime, noExpiry, setExpiry, toExpiryTime, type Expiry } from './expiry.ts'
import { validateExpiry } from './validateExpiry.ts'
import { toUtc, toZonedTime } from './zonedTime.ts'

test.each([
  ['2026-07-01T12:00', 'UTC', '2026-07-01T12:00:00Z'],
  ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00Z'],
  ['2026-01-01T00:30', 'Europe/Berlin', '2025-12-31T23:30:00Z'],
  ['2026-01-01T12:00:30', 'Asia/Kathmandu', '2026-01-01T06:15:30Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'], // an hour that does not exist
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'], // the first of two
  ['2026-10-25T03:30', 'Europe/Berlin', '2026-10-25T02:30:00Z'],
  ['1700-01-01T12:00', 'UTC', '1700-01-01T12:00:00Z'],
  ['2026-07-01T12:00', 'Nowhere/City', undefined],
  ['Friday', 'UTC', undefined],
])('%s in %s is %s', (local, zone, utc) => {
  expect(toUtc(local, zone)).toBe(utc)
})

const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00Z`)
const zone = fc.constantFrom(
  ...['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'],
)

test('whatever moment is read, it is the same moment that is written', () => {
  fc.assert(
    fc.property(moment, zone, (value, timeZone) => {
      expect(toExpiryTime(fromExpiryTime(value, timeZone))).toBe(value)
    }),
    { numRuns: 60 },
  )
})

test.each<[Expiry, boolean]>([
  [noExpiry, true],
  [setExpiry('', 'UTC'), true],
  [setExpiry('2026-07-01T12:00', 'UTC'), true],
  [setExpiry('2026-02-30T12:00', 'UTC'), false],
  [setExpiry('?', 'UTC'), false],
  [setExpiry('2026-07-01T12:00', 'Nowhere/City'), false],
])('%j is right: %s', (expiry, isRight) => {
  expect(validateExpiry(expiry)).toHaveLength(isRight ? 0 : 1)
  const travels = expiry.on && isRight
  expect(toExpiryTime(expiry) !== undefined).toBe(travels)
})

test('a moment shows as the zone’s clocks do', () => {
  expect(toZonedTime('2026-07-01T10:00:00.5Z', 'Europe/Berlin')).toBe('2026-07-01T12:00')
  expect(toZonedTime('soon', 'Europe/Berlin')).toBeUndefined()
})
