/**
 * Local times of a zone as moments in UTC, and back. Zones by their IANA names.
 *
 * A time that a zone skips (summer begins) is taken as if the clocks had not changed yet; one that
 * it has twice is the earlier of the two.
 */
const hourMs = 3_600_000

/** ISO 8601 in UTC, to the second; undefined for a zone nobody knows. */
export function toUtc(local: string, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`)
  const before = offsetMs(asUtc - 24 * hourMs, timeZone)
  const after = offsetMs(asUtc + 24 * hourMs, timeZone)
  if (Number.isNaN(asUtc) || before === undefined || after === undefined) return undefined
  const moments = [before, after].map((offset) => asUtc - offset).sort((one, other) => one - other)
  const right = moments.find((moment) => moment + (offsetMs(moment, timeZone) ?? 0) === asUtc)
  return new Date(right ?? asUtc - before).toISOString().replace('.000Z', 'Z')
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
