/**
 * The follow-up flag: off, or on with start and due.
 *
 * Times are local texts `YYYY-MM-DDTHH:mm` in a zone named as Windows names it: no Date and no
 * UTC, because Graph refuses an offset beside a zone (Graph: followupFlag).
 * A due date never stands without a start: Graph refuses that too, so every edit gives it one.
 */
import type { GraphFlag, GraphMessageRead } from '#graph/types.ts'
import { earlier, isLocalTime } from './localTime.ts'

export type FlagOn = {
  readonly on: true
  readonly start?: string
  readonly due?: string
  readonly timeZone: string
}

export type Flag = { readonly on: false } | FlagOn

export const noFlag: Flag = { on: false }

/** Stands for a time of which only parts are typed: a problem until it is whole or cleared. */
export const unfinishedTime = '?'

/** An empty text takes the start away; with a due date the flag then starts now, or when it is due. */
export function setFlagStart(flag: FlagOn, start: string, now: string): FlagOn {
  return withTimes(flag, start, flag.due ?? '', now)
}

/** An empty text takes the due date away. */
export function setFlagDue(flag: FlagOn, due: string, now: string): FlagOn {
  return withTimes(flag, flag.start ?? '', due, now)
}

function withTimes({ timeZone }: FlagOn, start: string, due: string, now: string): FlagOn {
  const begin = start || (due && (isLocalTime(due) ? earlier(now, due) : now))
  return { on: true, timeZone, ...(begin && { start: begin }), ...(due && { due }) }
}

/** An unfinished time does not travel: a draft can be saved while its dates are being typed. */
export function toGraphFlag(flag: Flag): GraphFlag | undefined {
  if (!flag.on) return undefined
  const { timeZone } = flag
  const due = flag.due && isLocalTime(flag.due) ? flag.due : undefined
  const start = flag.start && isLocalTime(flag.start) ? flag.start : due
  const at = (local: string) => ({
    dateTime: local.length === 16 ? `${local}:00` : local,
    timeZone,
  })
  return {
    flagStatus: 'flagged',
    ...(start && { startDateTime: at(start) }),
    ...(due && { dueDateTime: at(due) }),
  }
}

/**
 * Graph answers times with fractions of a second, in the zone it was asked for. A flag that is
 * complete cannot be composed: it is none here, and stays what it is in the draft.
 */
export function fromGraphFlag(read: GraphMessageRead['flag']): Flag {
  if (read?.flagStatus?.toLowerCase() !== 'flagged') return noFlag
  const { startDateTime, dueDateTime } = read
  const start = startDateTime && localTimeOf(startDateTime)
  const due = dueDateTime && localTimeOf(dueDateTime)
  const timeZone = startDateTime?.timeZone ?? dueDateTime?.timeZone ?? 'UTC'
  return { on: true, timeZone, ...(start && { start }), ...(due && { due }) }
}

function localTimeOf({ dateTime }: { readonly dateTime: string }): string {
  return dateTime.slice(0, 19).replace(/:00$/, '')
}
