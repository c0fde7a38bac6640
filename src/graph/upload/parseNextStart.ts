/**
 * Where the server wants the upload to go on, out of the answer to a range.
 *
 * Outlook writes the list as nextExpectedRanges or NextExpectedRanges and an entry with or without
 * a dash: "2097152", "2097152-", "2097152-3483321" (Graph: attach large files to Outlook messages).
 * An empty list means that nothing is missing; undefined, that the answer does not say.
 */
export function parseNextStart(answer: unknown, size: number): number | undefined {
  const { nextExpectedRanges, NextExpectedRanges } = Object(answer) as Record<string, unknown>
  const ranges = nextExpectedRanges ?? NextExpectedRanges
  if (!Array.isArray(ranges)) return undefined
  if (ranges.length === 0) return size
  const starts = ranges.map((range) => Number(/^\d+/.exec(String(range))?.[0]))
  const first = Math.min(...starts)
  return Number.isInteger(first) && first <= size ? first : undefined
}
