/**
 * What the three address fields held before, for undo and redo. One for each message; changes that come from
 * elsewhere (a draft that was merged) can be undone like the writer's own.
 */
import type { Lines, RecipientLines } from '#compose/recipients/recipientLines.ts'

export type LineHistory = { readonly undo: () => boolean; readonly redo: () => boolean }

const most = 100
const histories = new WeakMap<RecipientLines, LineHistory>()

export function historyOf(lines: RecipientLines): LineHistory {
  const known = histories.get(lines)
  if (known) return known
  const history = createHistory(lines)
  histories.set(lines, history)
  return history
}

function createHistory(lines: RecipientLines): LineHistory {
  let current = lines.read()
  const past: Lines[] = []
  const future: Lines[] = []
  let isStepping = false

  lines.subscribe(() => {
    const next = lines.read()
    if (next.to === current.to && next.cc === current.cc && next.bcc === current.bcc) return
    if (!isStepping) {
      past.push(current)
      if (past.length > most) past.shift()
      future.length = 0
    }
    current = next
  })

  function step(from: Lines[], to: Lines[]): boolean {
    const wanted = from.pop()
    if (!wanted) return false
    to.push(current)
    isStepping = true
    lines.write(wanted)
    isStepping = false
    return true
  }

  return { undo: () => step(past, future), redo: () => step(future, past) }
}
