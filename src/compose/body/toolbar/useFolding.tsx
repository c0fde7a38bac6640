/**
 * How many groups of the toolbar have room, beside "More formatting". Phones fold nothing: there the row is
 * swiped. Widths are those of FormattingToolbar.css.
 */
import { useLayoutEffect, useState, type RefObject } from 'react'
import { isChoice, toolbarGroups } from './toolbarItems.tsx'

const button = 34
const choices = { style: 102, fontFamily: 102, fontSize: 88 } as const
const between = 13

export function useFolding(toolbar: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(toolbarGroups.length)
  useLayoutEffect(() => {
    const element = toolbar.current
    if (!element || typeof ResizeObserver !== 'function') return
    const follow = () =>
      setFitting(isSwiped() ? toolbarGroups.length : groupsIn(element.clientWidth))
    const sizes = new ResizeObserver(follow)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [toolbar])
  return fitting
}

function isSwiped(): boolean {
  return matchMedia('(max-width: 560px) and (pointer: coarse)').matches
}

/** At least the first group, however narrow. */
function groupsIn(width: number): number {
  let used = button + between
  let count = 0
  for (const group of toolbarGroups) {
    used += between
    for (const item of group) used += isChoice(item) ? choices[item.choice] : button
    if (used > width) break
    count += 1
  }
  return Math.max(count, 1)
}
