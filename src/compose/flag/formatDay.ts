/** The day of a local time or the day itself, in words: “Wed, Dec 2”. */
import { formatDate } from '#i18n/formats.ts'
import { dayOf } from './localTime.ts'

export function formatDay(time: string): string {
  // Read as UTC, so that no zone moves it to another day.
  const shown = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  return formatDate(dayOf(time), shown)
}
