/**
 * A line of people that nobody edits is one row high: when it folds (HiddenCount.tsx says how many are below it).
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

export function useFold(line: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false)
  useLayoutEffect(() => {
    // The caret may be there before this code is.
    queueMicrotask(() => line.current?.contains(document.activeElement) && setOpen(true))
  }, [line])
  useLayoutEffect(() => {
    if (!isOpen) line.current?.scrollTo?.(0, 0)
  }, [line, isOpen])
  const whenReleased = usePointerRelease()
  const closing = useRef(0)
  return {
    isFolded: !isOpen,
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
