/**
 * The follow-up flag and its rules: a due date needs a start date, and a date with a zone of its own
 * must not carry another one (Graph: followupFlag resource; the sentence is the one users report).
 */
import type { DateTimeTimeZone, FollowupFlag } from '#sandbox/mailbox/message.ts'
import { invalidArgument } from '#sandbox/graph/rejections.ts'
import { isTimeZone } from '#sandbox/graph/answers/timeZones.ts'
import { readEnum, readObject, readText } from './readValue.ts'

const statuses = ['notFlagged', 'flagged', 'complete'] as const
const dates = ['startDateTime', 'dueDateTime', 'completedDateTime'] as const

export function readFollowupFlag(value: unknown): FollowupFlag {
  if (value === null) return { flagStatus: 'notFlagged' }
  const json = readObject(value, 'FollowupFlag', ['flagStatus', ...dates])
  const flag: FollowupFlag = {
    flagStatus: readEnum(json['flagStatus'] ?? 'notFlagged', statuses),
  }
  for (const name of dates) {
    if (json[name]) flag[name] = readDateTime(json[name])
  }
  const { startDateTime: start, dueDateTime: due } = flag
  if (due && !start) throw invalidArgument()
  if (start && due && start.timeZone === due.timeZone && start.dateTime > due.dateTime) {
    throw invalidArgument()
  }
  return flag
}

function readDateTime(value: unknown): DateTimeTimeZone {
  const json = readObject(value, 'DateTimeTimeZone', ['dateTime', 'timeZone'])
  const dateTime = readText(json['dateTime'])
  const timeZone = readText(json['timeZone']) || 'UTC'
  const isLocal = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?)?$/.test(dateTime)
  if (!isLocal || Number.isNaN(Date.parse(dateTime)) || !isTimeZone(timeZone)) {
    throw invalidArgument()
  }
  return { dateTime: wholeSeconds(dateTime), timeZone }
}

/** Graph answers with seven digits of fraction. */
function wholeSeconds(dateTime: string) {
  const [day = '', time = '00:00:00'] = dateTime.split('T')
  const [clock = '', fraction = ''] = (time.length === 5 ? `${time}:00` : time).split('.')
  return `${day}T${clock}.${fraction.padEnd(7, '0')}`
}
