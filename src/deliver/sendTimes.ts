/** The usual times to send later, and whether one is still to come; local times as texts. Pure. */
import { addDays, dayOf, isLocalTime, weekdayOf } from '#compose/flag/localTime.ts'

const MORNING = 'T08:00'

export type SendPreset = 'tomorrowMorning' | 'mondayMorning'

export const sendPresets: readonly SendPreset[] = ['tomorrowMorning', 'mondayMorning']

export function presetTime(preset: SendPreset, now: string): string {
  const today = dayOf(now)
  const days = preset === 'tomorrowMorning' ? 1 : 8 - weekdayOf(today)
  return addDays(today, days) + MORNING
}

export type TimeFault = 'incomplete' | 'past'

export function sendTimeFault(time: string, now: string): TimeFault | undefined {
  if (!isLocalTime(time)) return 'incomplete'
  return time <= now ? 'past' : undefined
}

/** In UTC, as Graph wants it: whole seconds, with Z. */
export function toSendAt(time: string): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}
