/** The usual times to send later, and whether one is still to come; local times as texts. Pure. */
import { toUtc } from '#compose/expiry/zonedTime.ts'
import { dayOf, isLocalTime } from '#compose/flag/localTime.ts'
import { addDays, weekdayOf } from '#ui/calendar/days.ts'

const MORNING = 'T08:00'

export type SendPreset = 'tomorrowMorning' | 'mondayMorning'

export const sendPresets: readonly SendPreset[] = ['tomorrowMorning', 'mondayMorning']

export function presetTime(preset: SendPreset, now: string): string {
  const today = dayOf(now)
  const days = preset === 'tomorrowMorning' ? 1 : 8 - weekdayOf(today)
  return addDays(today, days) + MORNING
}

export type TimeFault = 'incomplete' | 'past'

/** `now` in milliseconds since 1970: on the night the clocks go back, texts do not tell. */
export function sendTimeFault(time: string, zone: string, now: number): TimeFault | undefined {
  const sendAt = isLocalTime(time) ? toSendAt(time, zone) : undefined
  if (!sendAt) return 'incomplete'
  return Date.parse(sendAt) <= now ? 'past' : undefined
}

/** In UTC, as Graph wants it: whole seconds, with Z. */
export function toSendAt(time: string, zone: string): string | undefined {
  return toUtc(time, zone)
}
