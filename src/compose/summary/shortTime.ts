/** When a message was changed, as lists show it: today the time of day, before that the day. */
import { formatDate, formatTime } from '#i18n/formats.ts'

export function shortTime(at: string | number, now = new Date()): string {
  const date = new Date(at)
  if (date.toDateString() === now.toDateString()) return formatTime(at)
  const day = { day: 'numeric', month: 'short' } as const
  const isThisYear = date.getFullYear() === now.getFullYear()
  return formatDate(at, isThisYear ? day : { ...day, year: 'numeric' })
}
