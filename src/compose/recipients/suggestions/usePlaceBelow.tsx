/**
 * Keeps a fixed element below another one, turned in at the end of its line, inside the part of the window
 * that a phone's keyboard leaves. Fixed, because whatever scrolls around the line would cut it off.
 */
import { useLayoutEffect, type RefObject } from 'react'

const WIDEST = 360
const LOWEST = 392
const MARGIN = 14

type Place = RefObject<HTMLElement | null>

export function usePlaceBelow(element: Place, input: Place) {
  useLayoutEffect(() => {
    const follow = () => {
      if (element.current && input.current) place(element.current, input.current)
    }
    follow()
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    window.visualViewport?.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
      window.visualViewport?.removeEventListener('resize', follow)
    }
  })
}

function place({ style }: HTMLElement, input: HTMLElement) {
  const { bottom, left: start, right: end } = input.getBoundingClientRect()
  const room = window.innerWidth - 2 * MARGIN
  const width = Math.min(WIDEST, room)
  const isRightToLeft = getComputedStyle(input).direction === 'rtl'
  const line = input.closest('.recipient-field')?.getBoundingClientRect()
  const first = Math.max(line?.left ?? 0, MARGIN)
  const last = Math.min(line?.right ?? room, MARGIN + room) - width
  const left = isRightToLeft ? Math.max(end - width, first) : Math.min(start, last)
  const height = (window.visualViewport?.height ?? window.innerHeight) - bottom - MARGIN
  style.width = `${width}px`
  style.left = `${Math.min(Math.max(left, MARGIN), MARGIN + room - width)}px`
  style.top = `${bottom + 4}px`
  style.maxHeight = `${Math.max(Math.min(LOWEST, height), 96)}px`
}
