/** How much a clock is off, in the largest unit that says it; nothing for what does not matter. Pure. */
const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Less than this moves no day and hardly an hour. */
const leastMs = 10 * minuteMs

type Difference = { readonly count: number; readonly unit: 'minute' | 'hour' | 'day' }

export function clockDifference(offMs: number): Difference | undefined {
  const off = Math.abs(offMs)
  if (off < leastMs) return undefined
  if (off >= dayMs - hourMs) return { count: Math.round(off / dayMs), unit: 'day' }
  if (off >= 90 * minuteMs) return { count: Math.round(off / hourMs), unit: 'hour' }
  return { count: Math.round(off / minuteMs), unit: 'minute' }
}
