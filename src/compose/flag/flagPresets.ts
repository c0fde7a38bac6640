/**
 * The four usual follow-ups, as start and due in local time. The working week is Monday to Friday,
 * the working day 9 to 17; what begins today begins now.
 */
import { addDays, weekdayOf } from '#ui/calendar/days.ts'
import { dayOf } from './localTime.ts'
import type { FlagOn } from './flag.ts'

export type FlagPreset = 'today' | 'tomorrow' | 'thisWeek' | 'nextWeek'

export const flagPresets: readonly FlagPreset[] = ['today', 'tomorrow', 'thisWeek', 'nextWeek']

type Span = { readonly start: string; readonly due: string }

const MORNING = 'T09:00'
const EVENING = 'T17:00'
const MIDNIGHT = 'T23:59'

export function presetSpan(preset: FlagPreset, now: string): Span {
  const today = dayOf(now)
  const weekday = weekdayOf(today)
  switch (preset) {
    case 'today':
      return { start: now, due: endOf(today, now) }
    case 'tomorrow':
      return { start: `${addDays(today, 1)}${MORNING}`, due: `${addDays(today, 1)}${EVENING}` }
    case 'thisWeek': {
      // At the weekend Friday is over, and the week ends on Sunday.
      const last = weekday <= 5 ? 5 : 7
      return { start: now, due: endOf(addDays(today, last - weekday), now) }
    }
    case 'nextWeek': {
      const monday = addDays(today, 8 - weekday)
      return { start: `${monday}${MORNING}`, due: `${addDays(monday, 4)}${EVENING}` }
    }
  }
}

/** The presets whose days the flag has: on a Friday "today" is "this week", too. */
export function presetsOf({ start, due }: FlagOn, now: string): readonly FlagPreset[] {
  if (!start || !due) return []
  return flagPresets.filter((preset) => {
    const span = presetSpan(preset, now)
    return dayOf(span.start) === dayOf(start) && span.due === due
  })
}

function endOf(day: string, now: string): string {
  return `${day}${EVENING}` > now ? `${day}${EVENING}` : `${day}${MIDNIGHT}`
}
