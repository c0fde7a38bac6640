/** Local times as the writer writes them: “Mon 30 Nov, 08:00”, “08:00”, and the zone with its distance from UTC. */
import { toUtc } from '#compose/expiry/zonedTime.ts'
import { dayOf, isLocalTime } from '#compose/flag/localTime.ts'
import { addDays } from '#ui/calendar/days.ts'
import { formatDate } from '#i18n/formats.ts'
import { readersClock } from '#i18n/readersClock.ts'
import type { SendPreset } from './sendTimes.ts'

type Options = Intl.DateTimeFormatOptions

const day: Options = { weekday: 'short', day: 'numeric', month: 'short' }

/** With the year where it is not this one. */
export function localTimeText(time: string, now: string): string {
  const isThisYear = time.slice(0, 4) === now.slice(0, 4)
  return format(time, { ...day, ...readersClock(), ...(!isThisYear && { year: 'numeric' }) })
}

/** What a preset does not say by its name; that names no day which is a week or more away. */
export function presetDetail(preset: SendPreset, time: string, now: string): string {
  const isNear = dayOf(time) < addDays(dayOf(now), 7)
  const namesItsDay = preset !== 'tomorrow' && preset !== 'lastUsed'
  if (isNear && namesItsDay) return format(time, readersClock())
  const shownDay = format(time, isNear ? { weekday: 'short' } : day)
  return `${shownDay} ${format(time, readersClock())}`
}

/** “Berlin (UTC+1)”, as it is at this time. */
export function formatZone(zone: string, time: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  const moment = isLocalTime(time) ? toUtc(time, zone) : undefined
  const offset = offsetAt(zone, moment ? Date.parse(moment) : Date.now())
  if (!offset) return city
  return zone === 'UTC' || zone.startsWith('Etc/') ? offset : `${city} (${offset})`
}

function offsetAt(timeZone: string, moment: number): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    const name = parts.formatToParts(moment).find(({ type }) => type === 'timeZoneName')
    return name?.value.replace('GMT', 'UTC')
  } catch {
    return undefined
  }
}

/** Read as UTC, so that no zone moves it. */
function format(time: string, options: Options): string {
  return formatDate(`${time}Z`, { ...options, timeZone: 'UTC' })
}
