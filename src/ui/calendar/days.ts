/**
 * Days as texts `YYYY-MM-DD`, counted in the calendar and never in a zone, so no summer time can
 * shift one. Weekdays are numbers: 1 is Monday, 7 is Sunday.
 */
export function addDays(day: string, days: number): string {
  const start = new Date(`${day}T00:00:00Z`)
  start.setUTCDate(start.getUTCDate() + days)
  return dayOf(start)
}

/** The years a date field knows; the grid shows a few days beyond them. */
export function isKnown(day: string): boolean {
  return /^\d{4}-/.test(day) && day > '0001'
}

/** A year beyond 9999 has a sign and six digits. */
function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, -'T00:00:00.000Z'.length)
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, months: number): string {
  const first = new Date(`${monthOf(day)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const month = monthOf(dayOf(first))
  const last = addDays(`${monthOf(addDays(`${month}-28`, 4))}-01`, -1)
  const same = `${month}-${day.slice(-2)}`
  return same < last ? same : last
}

export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

export function monthOf(day: string): string {
  return day.slice(0, -'-01'.length)
}

export function startOfWeek(day: string, firstDay: number): string {
  return addDays(day, -((weekdayOf(day) - firstDay + 7) % 7))
}

/** Six weeks, whatever the month: a grid that grew would move what is below it. */
export function weeksOf(month: string, firstDay: number): string[][] {
  const start = startOfWeek(`${month}-01`, firstDay)
  const days = (week: number) =>
    Array.from({ length: 7 }, (_, index) => addDays(start, week * 7 + index))
  return Array.from({ length: 6 }, (_, week) => days(week))
}
