/** The header `Content-Range: bytes {first}-{last}/{total}` of a range that is sent. */
export type ContentRange = { first: number; last: number; total: number }

export function parseContentRange(header: string | undefined): ContentRange | undefined {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [first = 0, last = 0, total = 0] = match.slice(1).map(Number)
  return first <= last && last < total ? { first, last, total } : undefined
}
