/**
 * Where the keyboard goes with a panel: in when it opens, back when it closes and the focus would be
 * lost, out on Escape; and never behind it while it covers the page. A dialog in it has its own keys.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react'
import { isComposing } from '#ui/keyboard/isComposing.ts'

/** As in SidePanel.css. */
const coversPage = '(max-width: 899px), (max-height: 480px)'

export function usePanelFocus(panel: RefObject<HTMLElement | null>, onClose: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('dialog')) return
    if (event.key === 'Escape' && !isComposing(event) && !event.defaultPrevented) {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Tab' && matchMedia(coversPage).matches) keepInside(event)
  })

  useEffect(() => {
    const element = panel.current
    const before = document.activeElement
    if (!isBesideCaret()) element?.querySelector('h2')?.focus()
    element?.addEventListener('keydown', press)
    return () => {
      element?.removeEventListener('keydown', press)
      // What closed it may have led the writer elsewhere.
      const isLost = document.activeElement === document.body || element?.matches(':focus-within')
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [panel])
}

/** A panel that comes back with the page, beside it, takes the caret from nobody. */
function isBesideCaret(): boolean {
  const isWriting = document.activeElement?.matches('input, textarea, [contenteditable="true"]')
  return isWriting === true && !matchMedia(coversPage).matches
}

const stop = 'a[href], button, input, select, textarea, summary'

function keepInside(event: KeyboardEvent) {
  const panel = event.currentTarget as HTMLElement
  const stops = [...panel.querySelectorAll<HTMLElement>(stop)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && !isFolded(element),
  )
  const [from, to] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)]
  const isAtStart = event.shiftKey && event.target instanceof HTMLHeadingElement
  if (event.target !== from && !isAtStart) return
  event.preventDefault()
  to?.focus()
}

/** In details that are closed, of which only the summary is there. */
function isFolded(element: HTMLElement): boolean {
  const details = element.closest('details:not([open])')
  return details !== null && element !== details.querySelector('summary')
}
