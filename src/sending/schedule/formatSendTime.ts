/** When a message is sent, as short as it is clear: the weekday alone names a day of this week. */
import { formatDate } from '#i18n/formats.ts'
import { readersClock } from '#i18n/readersClock.ts'

/** Milliseconds in which a weekday names one day only. */
const weekMs = 6 * 24 * 3_600_000

export function formatSendTime(sendAt: string): string {
  const isSoon = Date.parse(sendAt) - Date.now() < weekMs
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return formatDate(sendAt, { weekday: 'long', ...(!isSoon && day), ...readersClock() })
}
