/** The flag's edits keep what Graph demands: no due date without a start, no offset in a time. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  noFlag,
  setFlagDue,
  setFlagStart,
  toGraphFlag,
  unfinishedTime,
  type FlagOn,
} from './flag.ts'
import { validateFlag } from './validateFlag.ts'

const timeZone = 'Eastern Standard Time'
const on: FlagOn = { on: true, timeZone }
const now = '2023-08-30T12:13'

test('a flag that is off is left out', () => {
  expect(toGraphFlag(noFlag)).toBeUndefined()
})

test('a flag without dates is only flagged', () => {
  expect(toGraphFlag(on)).toEqual({ flagStatus: 'flagged' })
})

test('start and due travel as local times with the zone, with or without seconds', () => {
  expect(toGraphFlag({ ...on, start: now, due: '2023-09-01T12:13:00' })).toEqual({
    flagStatus: 'flagged',
    startDateTime: { dateTime: '2023-08-30T12:13:00', timeZone },
    dueDateTime: { dateTime: '2023-09-01T12:13:00', timeZone },
  })
})

test.each([
  ['a due date to come starts now', '2023-09-01T17:00', now],
  ['a due date that is past starts when it is due', '2023-08-01T17:00', '2023-08-01T17:00'],
])('%s', (_name, due, start) => {
  expect(setFlagDue(on, due, now)).toEqual({ ...on, start, due })
})

test('a start of its own is kept', () => {
  const flag = setFlagStart(on, '2023-08-31T09:00', now)
  expect(setFlagDue(flag, '2023-09-01T17:00', now).start).toBe('2023-08-31T09:00')
})

test('taking the due date away keeps the start, and taking the start away then leaves none', () => {
  const flag = setFlagDue(setFlagDue(on, '2023-09-01T17:00', now), '', now)
  expect(flag).toEqual({ ...on, start: now })
  expect(setFlagStart(flag, '', now)).toEqual(on)
})

test.each([
  [{ ...on }, undefined],
  [{ ...on, start: now, due: now }, undefined],
  [{ ...on, start: '2023-09-02T09:00', due: '2023-09-01T17:00' }, 'flag.startAfterDue'],
  [{ ...on, start: '2023-02-30T09:00' }, 'flag.startNotADate'],
  [{ ...on, start: '2023-08-30T12:13Z' }, 'flag.startNotADate'],
  [{ ...on, start: now, due: '0020-09-01T17:00' }, 'flag.dueNotADate'],
  [{ ...on, start: now, due: 'Friday' }, 'flag.dueNotADate'],
  [noFlag, undefined],
])('%j: %s', (flag, textKey) => {
  expect(validateFlag(flag)[0]?.textKey).toBe(textKey)
})

const time = fc
  .date({ min: new Date('1601-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16))
const edit = fc.record({ at: fc.constantFrom('start', 'due'), to: fc.oneof(fc.constant(''), time) })

test('no row of edits leaves a due date without a start', () => {
  fc.assert(
    fc.property(fc.array(edit), time, (edits, clock) => {
      const flag = edits.reduce(
        (before, { at, to }) =>
          at === 'start' ? setFlagStart(before, to, clock) : setFlagDue(before, to, clock),
        on,
      )
      expect(flag.due === undefined || flag.start !== undefined).toBe(true)
      const graph = toGraphFlag(flag)
      expect(graph?.dueDateTime === undefined || graph.startDateTime !== undefined).toBe(true)
    }),
  )
})

test('a due date that came without a start still travels with one', () => {
  const due = '2023-09-01T17:00'
  expect(toGraphFlag({ ...on, due })?.startDateTime?.dateTime).toBe(`${due}:00`)
})

test('a time that is only half typed is a problem, and does not travel', () => {
  const flag = setFlagDue(on, unfinishedTime, now)
  expect(validateFlag(flag)).toMatchObject([{ item: 'due', textKey: 'flag.dueNotADate' }])
  expect(toGraphFlag(flag)).toEqual({
    flagStatus: 'flagged',
    startDateTime: { dateTime: `${now}:00`, timeZone },
  })
})
