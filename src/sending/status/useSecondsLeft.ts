/** Counts whole seconds down to 0, beginning with each wait it is given. */
import { useEffect, useState } from 'react'

type Wait = { readonly forMs: number }

const secondsOf = ({ forMs }: Wait) => Math.ceil(forMs / 1000)

export function useSecondsLeft(wait: Wait): number {
  const [counted, setCounted] = useState(wait)
  const [seconds, setSeconds] = useState(() => secondsOf(wait))
  if (counted !== wait) {
    setCounted(wait)
    setSeconds(secondsOf(wait))
  }
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
