/** The usual times to send at, and which are no time to send at. */
import { expect, test } from 'vitest'
import { sendPresets, sendTimeFault, toSendAt, usualTime } from './sendTimes.ts'

const rows = (now: string, lastUsed?: string) =>
  sendPresets(now, lastUsed).map(({ preset, time }) => `${preset} ${time}`)

test.each([
  [
    'a Saturday',
    '2026-11-28T10:00',
    ['2026-11-28T18:00', '2026-11-29T08:00', '2026-11-30T08:00', '2026-11-30T13:00'],
  ],
  [
    'a Monday before eight, whose Monday is the next one',
    '2026-01-05T07:00',
    ['2026-01-05T18:00', '2026-01-06T08:00', '2026-01-12T08:00', '2026-01-12T13:00'],
  ],
  [
    'over the end of a year',
    '2026-12-31T16:59',
    ['2026-12-31T18:00', '2027-01-01T08:00', '2027-01-04T08:00', '2027-01-04T13:00'],
  ],
])('%s', (_, now, times) => {
  const names = ['laterToday', 'tomorrow', 'mondayMorning', 'mondayAfternoon']
  expect(rows(now)).toEqual(names.map((name, at) => `${name} ${times[at]}`))
})

test.each(['2026-11-28T17:00', '2026-11-28T23:59'])('%s is too late for later today', (now) => {
  expect(sendPresets(now)[0]?.preset).toBe('tomorrow')
})

test.each([
  ['still to come', '2026-12-08T09:30', '2026-12-08T09:30'],
  ['over: its next weekday', '2026-11-10T09:30', '2026-12-01T09:30'],
  ['over, later on this weekday', '2026-11-21T11:00', '2026-11-28T11:00'],
  ['over, earlier on this weekday', '2026-11-21T09:30', '2026-12-05T09:30'],
  ['this very minute', '2026-11-28T10:00', '2026-12-05T10:00'],
])('the last time, %s', (_, lastUsed, time) => {
  expect(rows('2026-11-28T10:00', lastUsed).at(-1)).toBe(`lastUsed ${time}`)
})

test.each([
  ['one that is offered anyway', '2026-11-23T08:00'],
  ['no time', 'soon'],
  ['nothing', ''],
])('the last time gets no row where it is %s', (_, lastUsed) => {
  expect(rows('2026-11-28T10:00', lastUsed)).toHaveLength(4)
})

test.each([
  ['2026-11-26T10:00', '2026-11-27T08:00'],
  ['2026-11-27T10:00', '2026-11-30T08:00'],
  ['2026-11-28T10:00', '2026-11-30T08:00'],
  ['2026-11-29T10:00', '2026-11-30T08:00'],
  ['2026-01-31T23:59', '2026-02-02T08:00'],
])('from %s the next working morning is %s', (now, time) => {
  expect(usualTime(now)).toBe(time)
})

test.each([
  ['2026-01-01T10:01', undefined],
  ['2026-01-01T10:00', 'past'],
  ['2025-12-31T23:59', 'past'],
  ['', 'incomplete'],
  ['2026-02-30T10:00', 'incomplete'],
])('%j is %j', (time, fault) => {
  expect(sendTimeFault(time, 'Asia/Kathmandu', Date.UTC(2026, 0, 1, 4, 15))).toBe(fault)
})

test('on the night the clocks go back the first of two times may be over', () => {
  const secondTwo = Date.UTC(2026, 9, 25, 1, 10)
  expect(sendTimeFault('2026-10-25T02:40', 'Europe/Berlin', secondTwo)).toBe('past')
  expect(sendTimeFault('2026-10-25T03:00', 'Europe/Berlin', secondTwo)).toBeUndefined()
})

test.each([
  ['2026-01-05T08:00', 'Europe/Berlin', '2026-01-05T07:00:00Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
  ['2026-10-04T08:00', 'Asia/Kathmandu', '2026-10-04T02:15:00Z'],
])('%s in %s travels as %s', (time, zone, utc) => {
  expect(toSendAt(time, zone)).toBe(utc)
})
