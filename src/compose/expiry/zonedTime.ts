/**
 * Local times of a zone as moments in UTC, and back. Zones by their IANA names.
 *
 * A time that a zone skips (summer begins) is taken as if the clocks had not changed yet; one that
 * it has twice is the earlier of the two.
 */
const hourMs = 3_600_000

export type ClockChange =
  /** Clocks go forward over it; `taken` is the local time used instead. */
  | { readonly kind: 'skipped'; readonly taken: string }
  /** Clocks go back over it; the first one is used. */
  | { readonly kind: 'twice' }

/** What is odd about a local time on a day the clocks change; nothing on all others. */
export function clockChange(local: string, timeZone: string): ClockChange | undefined {
  const asUtc = Date.parse(`${local}Z`)
  const found = Number.isNaN(asUtc) ? undefined : momentsOf(asUtc, timeZone)
  if (!found) return undefined
  const { exact, taken } = found
  if (exact.length > 1) return { kind: 'twice' }
  const shown = exact.length === 0 && toZonedTime(new Date(taken).toISOString(), timeZone)
  return shown ? { kind: 'skipped', taken: shown } : undefined
}

/** ISO 8601 in UTC, to the second; undefined for a zone nobody knows. */
export function toUtc(local: string, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`)
  const found = Number.isNaN(asUtc) ? undefined : momentsOf(asUtc, timeZone)
  return found && new Date(found.taken).toISOString().replace('.000Z', 'Z')
}

/** The moments at which the zone's clocks show this, and the one that is used. */
function momentsOf(asUtc: number, timeZone: string) {
  const before = offsetMs(asUtc - 24 * hourMs, timeZone)
  const after = offsetMs(asUtc + 24 * hourMs, timeZone)
  if (before === undefined || after === undefined) return undefined
  const moments = [...new Set([before, after])]
    .map((offset) => asUtc - offset)
    .sort((one, other) => one - other)
  const exact = moments.filter((moment) => moment + (offsetMs(moment, timeZone) ?? 0) === asUtc)
  return { exact, taken: exact[0] ?? asUtc - before }
}

/** `YYYY-MM-DDTHH:mm`, with seconds if there are any. */
export function toZonedTime(utc: string, timeZone: string): string | undefined {
  const moment = Math.floor(Date.parse(utc) / 1000) * 1000
  const offset = Number.isNaN(moment) ? undefined : offsetMs(moment, timeZone)
  if (offset === undefined) return undefined
  return new Date(moment + offset).toISOString().slice(0, 19).replace(/:00$/, '')
}

/** How far the zone's clocks are ahead of UTC at this moment. */
function offsetMs(moment: number, timeZone: string): number | undefined {
  try {
    const clock = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    })
    const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
    const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const shown = new Date(0)
    shown.setUTCFullYear(of('year'), of('month') - 1, of('day'))
    shown.setUTCHours(of('hour'), of('minute'), of('second'))
    return shown.getTime() - moment
  } catch {
    return undefined
  }
}
