/**
 * Whether a press is the second of a double one on Send: Undo comes under the pointer, and the focus, between
 * the two. By the time of the press, however late a busy page hears of it.
 */
import { useEffect, useRef, type SyntheticEvent } from 'react'

/** Systems count presses up to this far apart as one double press. */
const DOUBLE_MS = 500

export function useDoublePress(): (event: SyntheticEvent) => boolean {
  const shownAt = useRef(Infinity)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  return (event) => event.timeStamp < shownAt.current + DOUBLE_MS
}
