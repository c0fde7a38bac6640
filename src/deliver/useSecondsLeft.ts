/** Counts whole seconds down to 0, beginning when the component appears. */
import { useEffect, useState } from 'react'

export function useSecondsLeft(forMs: number): number {
  const [seconds, setSeconds] = useState(() => Math.ceil(forMs / 1000))
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((left) => Math.max(0, left - 1))
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return seconds
}
