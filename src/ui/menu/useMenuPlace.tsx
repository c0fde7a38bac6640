/**
 * Keeps a fixed element beside its button, below or above it, wherever there is more room, and
 * inside the window. Fixed, because whatever scrolls around the button would cut it off.
 */
import { useLayoutEffect, type RefObject } from 'react'

const MARGIN = 8
const GAP = 4

export function useMenuPlace(element: RefObject<HTMLElement | null>, button: HTMLElement | null) {
  useLayoutEffect(() => {
    const follow = () => {
      if (element.current && button) place(element.current, button)
    }
    follow()
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  })
}

function place(element: HTMLElement, button: HTMLElement) {
  const { top, bottom, left, right } = button.getBoundingClientRect()
  const below = window.innerHeight - bottom
  const isRightToLeft = getComputedStyle(button).direction === 'rtl'
  const start = isRightToLeft ? right - element.offsetWidth : left
  const farthest = window.innerWidth - element.offsetWidth - MARGIN
  const { style } = element
  style.left = `${Math.max(Math.min(start, farthest), MARGIN)}px`
  style.maxHeight = `${Math.max(below, top) - GAP - MARGIN}px`
  style.top = below >= top ? `${bottom + GAP}px` : 'auto'
  style.bottom = below >= top ? 'auto' : `${window.innerHeight - top + GAP}px`
}
