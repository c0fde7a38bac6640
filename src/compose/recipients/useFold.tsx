/**
 * A line of people that nobody edits is one row high: how many of them are below it, and when it folds.
 * While the focus is in it, its style keeps it open, also before this code has come.
 *
 * It folds when the focus is elsewhere and no button is held down, so that nothing moves from under a
 * pointer in the middle of a click.
 */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react'

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
  const whenReleased = usePointerRelease()
  const closing = useRef(0)
  return {
    isFolded: !isOpen,
    hidden,
    onFocus() {
      closing.current += 1
      setOpen(true)
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      if (currentTarget.contains(relatedTarget)) return
      const attempt = ++closing.current
      whenReleased(() => attempt === closing.current && setOpen(false))
    },
  }
}

function belowFirstRow(line: HTMLElement): number {
  const chips = [...line.querySelectorAll('li')]
  const top = chips[0]?.offsetTop ?? 0
  return chips.filter(({ offsetTop }) => offsetTop > top).length
}

/** Acts at once, or after the click that ends while a button is held down. */
function usePointerRelease() {
  const isHeld = useRef(false)
  const waiting = useRef<() => void>(undefined)
  useEffect(() => {
    const press = () => void (isHeld.current = true)
    const release = () => {
      isHeld.current = false
      setTimeout(() => {
        waiting.current?.()
        waiting.current = undefined
      })
    }
    const ends = ['pointerup', 'pointercancel'] as const
    window.addEventListener('pointerdown', press, true)
    for (const end of ends) window.addEventListener(end, release, true)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      for (const end of ends) window.removeEventListener(end, release, true)
    }
  }, [])
  return (act: () => void) => {
    if (isHeld.current) waiting.current = act
    else act()
  }
}
