/**
 * Keeps the bar of a picture under it, in the top layer, and within the place that is written in: what stands below
 * the text is never covered.
 */
import { useLayoutEffect, type RefObject } from 'react'

const gap = 8

type Place = { readonly current: HTMLElement | null }

export function useImageBarPlace(bar: RefObject<HTMLElement | null>, image: Place) {
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    raise(element)
    const follow = () => image.current && place(element, image.current)
    follow()
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(follow) : undefined
    for (const one of [element, image.current]) if (one) sizes?.observe(one)
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      sizes?.disconnect()
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [bar, image])
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

function place({ style, offsetWidth, offsetHeight }: HTMLElement, image: HTMLElement) {
  const at = image.getBoundingClientRect()
  const shown = image.closest('.body-field-scroll')?.getBoundingClientRect() ?? at
  const start = getComputedStyle(image).direction === 'rtl' ? at.right - offsetWidth : at.left
  const left = Math.min(Math.max(start, gap), window.innerWidth - offsetWidth - gap)
  const lowest = Math.min(shown.bottom, window.innerHeight - coveredBelow()) - offsetHeight - gap
  style.left = `${left}px`
  style.top = `${Math.max(Math.min(at.bottom + gap, lowest), gap)}px`
}
