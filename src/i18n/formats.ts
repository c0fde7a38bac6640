/** Dates, times, amounts, lists and order as the reader has them. A moment nobody can read is shown as it came. */
import { intl } from './intl.ts'
import { isolate } from './isolate.ts'

/** ISO 8601, or milliseconds. */
type Moment = string | number

export function formatDate(at: Moment, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return String(at)
  return intl(Intl.DateTimeFormat, options).format(date)
}

/** The time of day. */
export function formatTime(at: Moment): string {
  return formatDate(at, { hour: 'numeric', minute: 'numeric' })
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return intl(Intl.NumberFormat, options).format(value)
}

/** Of names, each set apart where it reads the other way. */
export function formatList(items: readonly string[]): string {
  return intl(Intl.ListFormat, {}).format(items.map(isolate))
}

/** For sorting: “2” before “10”, “ä” where the language has it. */
export function compareNames(one: string, other: string): number {
  return intl(Intl.Collator, { numeric: true }).compare(one, other)
}
