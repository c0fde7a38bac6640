/**
 * Where the keyboard goes with the options panel: in when it opens, back when it closes, out on
 * Escape; and never behind it while it covers the page.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react'

/** As in MessageOptions.css. */
const coversPage = '(max-width: 1100px)'

export function usePanelFocus(panel: RefObject<HTMLElement | null>, onClose: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Tab' && matchMedia(coversPage).matches) keepInside(event)
  })

  useEffect(() => {
    const element = panel.current
    const before = document.activeElement
    element?.querySelector('h2')?.focus()
    element?.addEventListener('keydown', press)
    return () => {
      element?.removeEventListener('keydown', press)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [panel])
}

function keepInside(event: KeyboardEvent) {
  const panel = event.currentTarget as HTMLElement
  const stops = [...panel.querySelectorAll<HTMLElement>('button, input, select, summary')]
  const [from, to] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)]
  const isAtStart = event.shiftKey && event.target instanceof HTMLHeadingElement
  if (event.target !== from && !isAtStart) return
  event.preventDefault()
  to?.focus()
}
