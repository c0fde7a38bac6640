/**
 * Several requests may wait at once, but one wait is shown: the one that ends last.
 *
 * Each of those that wait gets a voice of its own; when the longest is over, what is left of the next
 * is told.
 */
import type { GraphWait, OnWait } from '#graph/http/transport.ts'

type Waiting = { readonly why: GraphWait['why']; readonly until: number }

export function createLongestWait(onWait: OnWait | undefined, now: () => number) {
  const waits = new Map<symbol, Waiting>()
  let shown: Waiting | undefined

  function show() {
    const longest = [...waits.values()].sort((one, other) => other.until - one.until)[0]
    if (longest === shown) return
    shown = longest
    onWait?.(longest && { forMs: Math.max(0, longest.until - now()), why: longest.why })
  }

  function reporter(): OnWait {
    const key = Symbol()
    return (wait) => {
      if (wait) waits.set(key, { why: wait.why, until: now() + wait.forMs })
      else waits.delete(key)
      show()
    }
  }

  return { reporter }
}
