/** What was thrown away last: it can be brought back for ten seconds, then its end is final. */
import { createStore } from 'zustand/vanilla'
import type { LastDiscarded } from '#session/recoveryApi.ts'

/** Milliseconds. */
export const undoableMs = 10_000

export function createUndoWindow() {
  const gone = createStore<{ readonly gone: LastDiscarded | undefined }>(() => ({
    gone: undefined,
  }))
  let timer: ReturnType<typeof setTimeout> | undefined

  function take(): LastDiscarded | undefined {
    clearTimeout(timer)
    const last = gone.getState().gone
    gone.setState({ gone: undefined })
    return last
  }
  const end = () => take()?.end()

  /** The one before it is then gone for good. */
  function begin(next: LastDiscarded) {
    end()
    gone.setState({ gone: next })
    timer = setTimeout(end, undoableMs)
  }
  return { gone, begin, undo: async () => take()?.bringBack() }
}
