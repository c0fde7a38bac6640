/** The calls as they are listed: of a long upload the first range, how many more, and the last. */
import { shownPieces, type RecordedCall } from './recordedCall.ts'

export type CallLine =
  | { readonly call: RecordedCall; readonly at: number }
  | { readonly more: number; readonly at: number }

/** Ranges of one upload that are listed one by one. */
const fewRanges = 3

export function listCalls(calls: readonly RecordedCall[]): CallLine[] {
  return runsOf(calls).flatMap(({ from, to }) => {
    const lines = calls.slice(from, to).map((call, at) => ({ call, at: from + at }))
    const [first, last] = [lines[0], lines.at(-1)]
    if (lines.length <= fewRanges || !first || !last) return lines
    return [first, { more: lines.length - 2, at: from + 1 }, last]
  })
}

type Run = { readonly from: number; readonly to: number }

/** Neighbours that are ranges for one URL. */
function runsOf(calls: readonly RecordedCall[]): Run[] {
  return calls.reduce<Run[]>((runs, call, at) => {
    const last = runs.at(-1)
    const before = calls[at - 1]
    const goesOn = last && before && isSameUpload(before, call)
    return goesOn
      ? [...runs.slice(0, -1), { from: last.from, to: at + 1 }]
      : [...runs, { from: at, to: at + 1 }]
  }, [])
}

function isSameUpload(one: RecordedCall, other: RecordedCall): boolean {
  const areRanges = one.body.kind === 'range' && other.body.kind === 'range'
  return areRanges && shownPieces(one.path) === shownPieces(other.path)
}
