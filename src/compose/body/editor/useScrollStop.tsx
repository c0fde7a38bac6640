/** What is wider than its place can be scrolled by the keyboard too: it is a tab stop as long as it is. */
import { useEffect, useState, type HTMLAttributes, type RefObject } from 'react'

export function useScrollStop(
  host: RefObject<HTMLElement | null>,
  label: string,
): HTMLAttributes<HTMLElement> {
  const [isWide, setIsWide] = useState(false)
  useEffect(() => {
    const { current } = host
    if (!current || typeof ResizeObserver === 'undefined') return
    const look = () => setIsWide(current.scrollWidth > current.clientWidth)
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [host])
  return isWide ? { tabIndex: 0, role: 'group', 'aria-label': label } : {}
}
