/**
 * The ways out of a popover, and where the focus goes. Its fields lose the focus before they vanish, so
 * that they hand over what is typed; a press outside ends first, so that nothing moves under it.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { isComposing } from '#ui/keyboard/isComposing.ts'

type Place = RefObject<HTMLElement | null>

const first = '[data-first-focus], input, select, textarea, button'

type Options = { onClose: () => void; takesFocus: boolean }

export function useDismiss(popover: Place, button: Place, { onClose, takesFocus }: Options) {
  const afterPress = useAfterPress()
  const isInside = (target: EventTarget | null) =>
    [popover, button].some(({ current }) => current?.contains(target as Node | null))

  const leave = useEffectEvent(() => {
    const { activeElement } = document
    const isLost = activeElement === document.body || popover.current?.contains(activeElement)
    if (isLost) button.current?.focus()
    onClose()
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return
    // The panel around it stays open.
    event.preventDefault()
    event.stopPropagation()
    leave()
  })
  const pressOutside = useEffectEvent(({ target }: PointerEvent) => {
    if (!isInside(target)) afterPress(leave)
  })
  const focusOutside = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    // On its way there the focus is nowhere, and not lost.
    if (relatedTarget && !isInside(relatedTarget)) afterPress(onClose)
  })

  useEffect(() => {
    const element = popover.current
    if (takesFocus) focusFirst(element)
    const places = [element, button.current]
    for (const place of places) {
      place?.addEventListener('keydown', press)
      place?.addEventListener('focusout', focusOutside)
    }
    window.addEventListener('pointerdown', pressOutside, true)
    return () => {
      for (const place of places) {
        place?.removeEventListener('keydown', press)
        place?.removeEventListener('focusout', focusOutside)
      }
      window.removeEventListener('pointerdown', pressOutside, true)
    }
  }, [popover, button, takesFocus])
}

function focusFirst(element: HTMLElement | null) {
  const wanted = element?.querySelector<HTMLElement>('[data-first-focus]')
  const start = wanted ?? element?.querySelector<HTMLElement>(first) ?? element
  start?.focus({ preventScroll: true })
}
