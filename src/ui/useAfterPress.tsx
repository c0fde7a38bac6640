/**
 * Says something after the press that is going on: pressing a button takes the focus from a field,
 * and a sentence that appeared then would move the button away before it is released.
 */
import { useEffect, useRef } from 'react'

export function useAfterPress(): (then: () => void) => void {
  const isPressed = useRef(false)
  useEffect(() => {
    const follow = ({ type }: PointerEvent) => {
      isPressed.current = type === 'pointerdown'
    }
    for (const type of pressEvents) window.addEventListener(type, follow, true)
    return () => {
      for (const type of pressEvents) window.removeEventListener(type, follow, true)
    }
  }, [])
  return (then) => {
    if (isPressed.current) whenReleased(then)
    else then()
  }
}

const pressEvents = ['pointerdown', 'pointerup', 'pointercancel'] as const

/** With the click if there is one, so that what is clicked already sees the change. */
function whenReleased(then: () => void) {
  const done = new AbortController()
  const run = () => {
    if (done.signal.aborted) return
    done.abort()
    then()
  }
  const listening = { capture: true, signal: done.signal }
  const soon = () => setTimeout(run)
  window.addEventListener('click', run, listening)
  window.addEventListener('pointerup', soon, listening)
  window.addEventListener('pointercancel', soon, listening)
}
