/** Shows a popover in the top layer, where nothing cuts it off, and keeps it at its button. */
import { useLayoutEffect, type RefObject } from 'react'
import { popoverPlace, popoverRoom } from './popoverPlace.ts'

type Place = RefObject<HTMLElement | null>

export function usePopoverPlace(popover: Place, button: Place, fromStart: boolean) {
  useLayoutEffect(() => {
    const element = popover.current
    if (!element) return
    raise(element)
    const follow = () => {
      if (button.current) place(element, button.current, fromStart)
    }
    follow()
    // What is in it may grow.
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(follow) : undefined
    sizes?.observe(element)
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      sizes?.disconnect()
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
      if (element.popover) element.hidePopover()
    }
  }, [popover, button, fromStart])
}

/**
 * Not "auto": iOS before 18.3 does not close that by a tap outside, and it closes without a word to React.
 * Safari before 17 has no popovers: then it is fixed above the page as menus are.
 */
function raise(element: HTMLElement) {
  if (typeof element.showPopover !== 'function') return
  element.popover = 'manual'
  element.showPopover()
}

function place(element: HTMLElement, button: HTMLElement, fromStart: boolean) {
  const page = { width: window.innerWidth, height: window.innerHeight }
  const { style } = element
  const around = button.getBoundingClientRect()
  style.maxHeight = `${popoverRoom(around, page.height)}px`
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  const isRightToLeft = getComputedStyle(button).direction === 'rtl'
  const { left, top } = popoverPlace(around, size, page, isRightToLeft !== fromStart)
  style.left = `${left}px`
  style.top = `${top}px`
}
