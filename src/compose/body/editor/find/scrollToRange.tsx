/** Brings what was found to where it can be seen: in the text's place, and not behind the bar. */

type Area = { readonly top: number; readonly bottom: number }

export function scrollToRange(range: Range, bar: HTMLElement | null) {
  const place = range.startContainer.parentElement?.closest('.body-field-scroll')
  // On a low page the page itself scrolls.
  const isOwn = place && getComputedStyle(place).overflowY !== 'visible'
  const scroller = isOwn ? place : document.documentElement
  const area = isOwn ? place.getBoundingClientRect() : pageArea()
  const { top, bottom } = uncovered(area, bar?.getBoundingClientRect())
  const found = range.getBoundingClientRect()
  if (found.top >= top && found.bottom <= bottom) return
  scroller.scrollBy({ top: (found.top + found.bottom - top - bottom) / 2, behavior: 'instant' })
}

/** What stands over its ends is left out by the page's scroll padding (app/page/LowPage.css). */
function pageArea(): Area {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const ends = [scrollPaddingTop, scrollPaddingBottom].map((end) => parseFloat(end) || 0)
  return { top: ends[0] ?? 0, bottom: window.innerHeight - (ends[1] ?? 0) }
}

/** The half that the bar lies in is left at it. */
function uncovered({ top, bottom }: Area, bar: Area | undefined): Area {
  if (!bar) return { top, bottom }
  return bar.top > (top + bottom) / 2 ? { top, bottom: bar.top } : { top: bar.bottom, bottom }
}
