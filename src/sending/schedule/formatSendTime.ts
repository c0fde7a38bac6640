/** When a message is sent, as short as it is clear: the weekday alone names a day of this week. */
import { formatDate } from '#i18n/formats.ts'

/** Milliseconds in which a weekday names one day only. */
const weekMs = 6 * 24 * 3_600_000

export function formatSendTime(sendAt: string): string {
  const isSoon = Date.parse(sendAt) - Date.now() < weekMs
  return formatDate(
    sendAt,
    isSoon
      ? { weekday: 'long', hour: 'numeric', minute: '2-digit' }
      : { dateStyle: 'full', timeStyle: 'short' },
  )
}
