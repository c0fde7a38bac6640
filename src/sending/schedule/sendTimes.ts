/** The usual times to send later, and whether one is still to come; local times as texts. Pure. */
import { toUtc } from '#compose/expiry/zonedTime.ts'
import { dayOf, isLocalTime } from '#compose/flag/localTime.ts'
import { addDays, weekdayOf } from '#ui/calendar/days.ts'

const MORNING = 'T08:00'
const AFTERNOON = 'T13:00'
const EVENING = 'T18:00'
/** Later than this, the evening is too near to be worth a row. */
const LATE = 'T17:00'

export type SendPreset =
  'laterToday' | 'tomorrow' | 'mondayMorning' | 'mondayAfternoon' | 'lastUsed'

type PresetTime = { readonly preset: SendPreset; readonly time: string }

export function sendPresets(now: string, lastUsed?: string): readonly PresetTime[] {
  const today = dayOf(now)
  const monday = addDays(today, 8 - weekdayOf(today))
  const usual: PresetTime[] = [
    { preset: 'tomorrow', time: addDays(today, 1) + MORNING },
    { preset: 'mondayMorning', time: monday + MORNING },
    { preset: 'mondayAfternoon', time: monday + AFTERNOON },
  ]
  if (now < today + LATE) usual.unshift({ preset: 'laterToday', time: today + EVENING })
  const again = lastUsed && nextLike(lastUsed, now)
  const isNew = again && !usual.some(({ time }) => time === again)
  return isNew ? [...usual, { preset: 'lastUsed', time: again }] : usual
}

/** The next working morning, tomorrow at the earliest. */
export function usualTime(now: string): string {
  const today = dayOf(now)
  const weekday = weekdayOf(today)
  return addDays(today, weekday >= 5 ? 8 - weekday : 1) + MORNING
}

/** A time that is over comes back on its weekday. One nobody can read gives none. */
function nextLike(lastUsed: string, now: string): string | undefined {
  if (!isLocalTime(lastUsed)) return undefined
  if (lastUsed > now) return lastUsed
  const today = dayOf(now)
  const days = (weekdayOf(dayOf(lastUsed)) - weekdayOf(today) + 7) % 7
  const next = (from: number) => addDays(today, from) + lastUsed.slice(10)
  return next(days) > now ? next(days) : next(days + 7)
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
