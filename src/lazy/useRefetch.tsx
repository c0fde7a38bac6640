/**
 * What could not be fetched is fetched again by itself: when there is a network again, and after a while, less
 * often each time. An older page never gets it. Gives why it is missing, once that is known.
 */
import { useEffect, useEffectEvent } from 'react'
import type { WhyMissing } from './missingReason.ts'
import { useWhyMissing } from './useWhyMissing.tsx'

/** Milliseconds. */
const firstPauseMs = 5_000
const longestPauseMs = 60_000

export function useRefetch(fetchAgain: () => void, isMissing: boolean): WhyMissing | undefined {
  const why = useWhyMissing(isMissing)
  const again = useEffectEvent(fetchAgain)
  const isWanted = isMissing && why !== 'older'
  useEffect(() => {
    if (!isWanted) return undefined
    const listen = () => again()
    const stop = repeat(() => navigator.onLine !== false && again())
    window.addEventListener('online', listen)
    return () => {
      stop()
      window.removeEventListener('online', listen)
    }
  }, [isWanted])
  return why
}

function repeat(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  function wait(pauseMs: number) {
    timer = setTimeout(() => {
      wait(Math.min(pauseMs * 2, longestPauseMs))
      act()
    }, pauseMs)
  }
  wait(firstPauseMs)
  return () => clearTimeout(timer)
}
