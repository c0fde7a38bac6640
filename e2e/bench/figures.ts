/** What is measured, and how it is printed: medians, with the least and the most in brackets. */

/** The same work done by the app and by something plainer, in milliseconds, right after each other. */
type Pair = { readonly app: number; readonly plain: number }

export type Figure = {
  readonly what: string
  readonly beside: string
  readonly pairs: readonly Pair[]
}

/** The value below which the given part of the others lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(Math.floor(part * sorted.length), sorted.length - 1)] ?? NaN
}

export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, beside, pairs }) => [
    what,
    spread(pairs.map(({ app, plain }) => app / plain)),
    beside,
    median(pairs.map(({ app }) => app)),
    median(pairs.map(({ plain }) => plain)),
  ])
  const table = [['what', 'times', 'that of', 'ms', 'its ms'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}

function spread(values: readonly number[]): string {
  return `${median(values)} (${short(Math.min(...values))}–${short(Math.max(...values))})`
}

const median = (values: readonly number[]) => short(quantile(values, 0.5))

const short = (value: number) => (value < 100 ? value.toPrecision(2) : String(Math.round(value)))
