/** What to say of a local time on a day the clocks change, where it is chosen. Pure. */
import { clockChange } from '#compose/expiry/zonedTime.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'

export type ClockHint = { readonly textKey: TextKey; readonly values: TextValues }

/** Who turns the local time into a moment: we, by the first of two, or Outlook, by rules of its own. */
export type TakenBy = 'us' | 'outlook'

export function clockHint(
  local: string,
  timeZone: string,
  takenBy: TakenBy,
): ClockHint | undefined {
  const change = clockChange(local, timeZone)
  const time = local.slice(11, 16)
  if (change?.kind === 'skipped') {
    return { textKey: 'clock.skipped', values: { time, taken: change.taken.slice(11, 16) } }
  }
  if (change?.kind !== 'twice') return undefined
  return { textKey: takenBy === 'us' ? 'clock.twice' : 'clock.twiceUnclear', values: { time } }
}

/** The time that is used: the same, unless the clocks skip it. */
export function existingTime(local: string, timeZone: string): string {
  const change = clockChange(local, timeZone)
  return change?.kind === 'skipped' ? change.taken : local
}
