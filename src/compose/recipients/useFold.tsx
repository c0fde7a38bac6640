/**
 * A line of people that nobody edits is one row high: how many of them are below it, and when it folds.
 * While the focus is in it, its style keeps it open, also before this code has come.
 *
 * It folds when the focus is elsewhere and no button is held down, so that nothing moves from under a
 * pointer in the middle of a click.
 */
import { useEffect, useLayoutEffect, useState, type FocusEvent, type RefObject } from 'react'

export function useFold(line: RefObject<HTMLElement | null>, count: number) {
  const [isOpen, setOpen] = useState(false)
  const [hidden, setHidden] = useState(0)
  useLayoutEffect(() => {
    // The caret may be there before this code is.
    queueMicrotask(() => line.current?.contains(document.activeElement) && setOpen(true))
  }, [line])
  useLayoutEffect(() => {
    const element = line.current
    if (!element) return
    if (!isOpen) element.scrollTo?.(0, 0)
    const measure = () => setHidden(belowFirstRow(element))
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [line, count, isOpen])
  const isHeld = usePointerHeld()
  const [mayClose, setMayClose] = useState(false)
  if (mayClose && !isHeld) {
    setMayClose(false)
    setOpen(false)
  }
  return {
    isFolded: !isOpen,
    hidden,
    onFocus() {
      setMayClose(false)
      setOpen(true)
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      setMayClose(!currentTarget.contains(relatedTarget))
    },
  }
}

function belowFirstRow(line: HTMLElement): number {
  const chips = [...line.querySelectorAll('li')]
  const top = chips[0]?.offsetTop ?? 0
  return chips.filter(({ offsetTop }) => offsetTop > top).length
}

function usePointerHeld(): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const press = () => setHeld(true)
    // After the click that ends it.
    const release = () => void setTimeout(() => setHeld(false))
    const ends = ['pointerup', 'pointercancel'] as const
    window.addEventListener('pointerdown', press, true)
    for (const end of ends) window.addEventListener(end, release, true)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      for (const end of ends) window.removeEventListener(end, release, true)
    }
  }, [])
  return isHeld
}
