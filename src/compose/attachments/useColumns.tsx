/** How many cards stand beside each other; undefined where that cannot be measured. */
import { useLayoutEffect, useState, type RefObject } from 'react'

const gap = 8

export function useColumns(
  row: RefObject<HTMLElement | null>,
  hasCards: boolean,
): number | undefined {
  const [columns, setColumns] = useState<number>()
  useLayoutEffect(() => {
    const element = row.current
    if (!element || !hasCards || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const width = element.querySelector('li')?.offsetWidth
      if (width) setColumns(Math.max(1, Math.floor((element.clientWidth + gap) / (width + gap))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [row, hasCards])
  return columns
}
