/** Dates, times, amounts and lists as the reader writes them. A moment nobody can read is shown as it came. */
import { isolate } from './isolate.ts'
import { readersEnglish } from './readersEnglish.ts'

/** ISO 8601, or milliseconds. */
type Moment = string | number

export function formatDate(at: Moment, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return String(at)
  return new Intl.DateTimeFormat(readersEnglish(), options).format(date)
}

/** The time of day. */
export function formatTime(at: Moment): string {
  return formatDate(at, { hour: 'numeric', minute: 'numeric' })
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(readersEnglish(), options).format(value)
}

/** Of names, each set apart where it reads the other way. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(readersEnglish()).format(items.map(isolate))
}
