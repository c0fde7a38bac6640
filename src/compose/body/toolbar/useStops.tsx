/** One tab stop in the row: the item that had the focus last; arrow keys, Home and End go on from there. */
import { useState, type KeyboardEvent } from 'react'
import type { ChoiceName, FormatName } from './toolbarItems.tsx'

type Stop = FormatName | ChoiceName

export function useStops(stops: readonly Stop[], onLeave: (() => void) | undefined) {
  const [last, setLast] = useState<Stop>('bold')
  const stop = stops.includes(last) ? last : stops[0]

  function move(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') onLeave?.()
    const name = nextStop(event.key, stops, stop)
    if (!name) return
    // The arrows are no choice in a list here.
    event.preventDefault()
    itemIn(event.currentTarget, name)?.focus()
  }
  return { stop, setStop: setLast, move }
}

function itemIn(toolbar: Element | null, name: string): HTMLElement | null {
  return toolbar?.querySelector<HTMLElement>(`[data-format="${name}"]`) ?? null
}

function nextStop(key: string, stops: readonly Stop[], stop: Stop | undefined): Stop | undefined {
  const index = stop ? stops.indexOf(stop) : 0
  switch (key) {
    case 'ArrowRight':
      return stops[(index + 1) % stops.length]
    case 'ArrowLeft':
      return stops.at(index - 1)
    case 'Home':
      return stops.at(0)
    case 'End':
      return stops.at(-1)
    default:
      return undefined
  }
}
