/** For the soak test: a clock that stands still until it is moved, and the timers of every tab. */
import { scopes } from '#soak/tab/tabScope.ts'
import type { Clock, TabScope } from '#soak/types.ts'

type Timer = {
  readonly at: number
  readonly act: () => void
  readonly owner: TabScope
  /** Nothing is awaited of it in the usual case, so ringing it needs no pause. */
  readonly isQuiet: boolean
}

/** A Monday morning; milliseconds since 1970. */
const beginning = Date.UTC(2026, 0, 5, 9)

export function createClock(settle: () => Promise<void>): Clock {
  let now = beginning
  let lastId = 0
  const timers = new Map<number, Timer>()

  function next(until: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined
    for (const entry of timers) {
      const [, { at, owner }] = entry
      if (owner.isDead) timers.delete(entry[0])
      else if (at <= until && (!first || at < first[1].at)) first = entry
    }
    return first
  }

  /** Rings the next timer due by then. */
  async function ring(until: number): Promise<boolean> {
    const due = next(until)
    if (!due) return false
    const [id, { at, act, owner, isQuiet }] = due
    timers.delete(id)
    now = Math.max(now, at)
    const isHeard = !isQuiet || owner.silences > 0
    scopes.run(owner, act)
    if (isHeard) await settle()
    return true
  }

  return {
    now: () => now,
    set(act: () => void, forMs: number, owner: TabScope, isQuiet = false): number {
      lastId += 1
      timers.set(lastId, { at: now + Math.max(0, forMs), act, owner, isQuiet })
      return lastId
    },
    clear: (id: number) => void timers.delete(id),
    async pass(ms: number): Promise<void> {
      const until = now + ms
      await settle()
      while (await ring(until));
      now = until
    },
    /** Lets time pass until it is so; no longer than that. */
    async until(isSo: () => boolean, longestMs: number): Promise<boolean> {
      const end = now + longestMs
      await settle()
      while (!isSo()) if (!(await ring(end))) break
      return isSo()
    },
  }
}
