/**
 * Counts whole seconds down to 0, beginning with each wait it is given. By the clock, not by how often it
 * was woken: a page in the background is woken rarely.
 */
import { useEffect, useState } from 'react'

type Wait = { readonly forMs: number }

/** More often than once a second: a count that comes late would skip one. */
const tickMs = 250

export function useSecondsLeft(wait: Wait): number {
  const [counted, setCounted] = useState(() => startOf(wait))
  const [now, setNow] = useState(counted.at)
  if (counted.wait !== wait) {
    const next = startOf(wait)
    setCounted(next)
    setNow(next.at)
  }
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tickMs)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil((counted.wait.forMs - (now - counted.at)) / 1000))
}

const startOf = (wait: Wait) => ({ wait, at: performance.now() })
