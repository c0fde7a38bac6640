/** The four presets on each kind of day. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateFlag } from './validateFlag.ts'
import { flagPresets, presetSpan, presetsOf } from './flagPresets.ts'
import { toLocalTime } from './localTime.ts'

const wednesday = '2023-08-30T12:13'
const fridayEvening = '2023-09-01T18:00'
const saturday = '2023-09-02T10:00'
const sunday = '2023-12-31T10:00'

test.each([
  ['today', wednesday, wednesday, '2023-08-30T17:00'],
  ['tomorrow', wednesday, '2023-08-31T09:00', '2023-08-31T17:00'],
  ['thisWeek', wednesday, wednesday, '2023-09-01T17:00'],
  ['nextWeek', wednesday, '2023-09-04T09:00', '2023-09-08T17:00'],
  ['today', fridayEvening, fridayEvening, '2023-09-01T23:59'],
  ['thisWeek', fridayEvening, fridayEvening, '2023-09-01T23:59'],
  ['thisWeek', saturday, saturday, '2023-09-03T17:00'],
  ['nextWeek', saturday, '2023-09-04T09:00', '2023-09-08T17:00'],
  ['tomorrow', sunday, '2024-01-01T09:00', '2024-01-01T17:00'],
  ['nextWeek', sunday, '2024-01-01T09:00', '2024-01-05T17:00'],
] as const)('%s at %s', (preset, now, start, due) => {
  expect(presetSpan(preset, now)).toEqual({ start, due })
})

test('every preset is a flag without problems, and is recognised', () => {
  const moment = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, fc.constantFrom(...flagPresets), (date, preset) => {
      const now = toLocalTime(date)
      const flag = { on: true, timeZone: 'UTC', ...presetSpan(preset, now) } as const
      expect(validateFlag(flag)).toEqual([])
      expect(presetsOf(flag, now)).toContain(preset)
    }),
  )
})

test('the clock of the device is read as local time', () => {
  expect(toLocalTime(new Date(2023, 0, 5, 7, 4))).toBe('2023-01-05T07:04')
})
