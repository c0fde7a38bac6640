/**
 * Local times as texts, `YYYY-MM-DDTHH:mm`, the way a `datetime-local` input speaks.
 *
 * Days are counted in the calendar, never in a zone, so no summer time can shift one.
 */
const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/** A moment of this device's clock, as the local text. */
export function toLocalTime(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  const day = `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** Whether the text is a time that exists, from 1601 on: what Exchange can store. */
export function isLocalTime(text: string): boolean {
  if (!pattern.test(text) || text < '1601') return false
  const read = new Date(`${text}Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

export function dayOf(time: string): string {
  return time.slice(0, 10)
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other
}
