/**
 * Hands over a copy of what is being typed when typing pauses, while it never pauses every half
 * second (so that a second later it is stored on the device), and on flush; never per keystroke.
 *
 * Gives the function to call at each change, with how to take the copy when it is wanted. Nothing
 * is handed over once the field is gone: by then another message may be on the page.
 */
import { useEffect, useRef } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'

const pauseMs = 300
const longestMs = 500

export function useDebouncedCopy<Copy>(onCopy: (copy: Copy) => void): (take: () => Copy) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latestTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<() => Copy>(undefined)
  const latest = useRef(onCopy)
  useEffect(() => {
    latest.current = onCopy
  })
  function stop() {
    clearTimeout(timer.current)
    clearTimeout(latestTimer.current)
    latestTimer.current = undefined
  }
  useEffect(() => stop, [])

  function flush() {
    stop()
    const take = pending.current
    pending.current = undefined
    if (take) latest.current(take())
  }
  useFlush(flush)

  return (take) => {
    pending.current = take
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pauseMs)
    latestTimer.current ??= setTimeout(flush, longestMs)
  }
}
