/**
 * Keeps a bar under what it is for, in the top layer, and within the place that is written in: what stands below
 * the text is never covered.
 */
import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'

const gap = 8

export type Box = Pick<DOMRect, 'left' | 'right' | 'bottom'>

export function useBarPlace(
  bar: RefObject<HTMLElement | null>,
  boxOf: (bar: HTMLElement) => Box,
  within: HTMLElement | null,
) {
  const follow = useEffectEvent(
    () => bar.current && within && place(bar.current, boxOf(bar.current), within),
  )
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    raise(element)
    const act = () => void follow()
    act()
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(act) : undefined
    for (const one of [element, within]) if (one) sizes?.observe(one)
    window.addEventListener('scroll', act, true)
    window.addEventListener('resize', act)
    return () => {
      sizes?.disconnect()
      window.removeEventListener('scroll', act, true)
      window.removeEventListener('resize', act)
    }
  }, [bar, within])
}

/** Safari before 17 has no popovers: then it is fixed above the page. */
function raise(element: HTMLElement) {
  if (typeof element.showPopover !== 'function') return
  element.popover = 'manual'
  element.showPopover()
}

/** Where the page scrolls and not the text, the row of actions lies over its end (app/page/LowPage.css). */
function coveredBelow(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0
}

function place({ style, offsetWidth, offsetHeight }: HTMLElement, at: Box, within: HTMLElement) {
  const shown = within.closest('.body-field-scroll')?.getBoundingClientRect() ?? at
  const start = getComputedStyle(within).direction === 'rtl' ? at.right - offsetWidth : at.left
  const left = Math.min(start, shown.right - offsetWidth - gap)
  const lowest = Math.min(shown.bottom, window.innerHeight - coveredBelow()) - offsetHeight - gap
  style.left = `${Math.max(left, shown.left + gap)}px`
  style.top = `${Math.max(Math.min(at.bottom + gap, lowest), gap)}px`
}
