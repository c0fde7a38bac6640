/**
 * Where the focus goes when a toast is closed: to the text field that had it last, else home. On a touch
 * screen home, since a text field would bring up the keyboard.
 */
import { useEffect, useRef, type RefObject } from 'react'
import { isTouch } from '#ui/isTouch.ts'

const typedInto = 'input, textarea, [contenteditable="true"]'

export function useReturnFocus(
  place: RefObject<HTMLElement | null>,
  home: () => HTMLElement | null | undefined,
): () => void {
  const last = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const isField = target instanceof HTMLElement && target.matches(typedInto)
      if (isField && !target.closest('dialog')) last.current = target
    }
    note({ target: document.activeElement } as unknown as FocusEvent)
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return () => {
    const now = document.activeElement
    // Safari gives a pressed button no focus, and takes it from where it was.
    if (now && now !== document.body && !place.current?.contains(now)) return
    const field = isTouch() ? undefined : last.current
    const isThere = field?.isConnected && !field.closest('[inert]')
    const target = isThere ? field : home()
    target?.focus({ preventScroll: true })
  }
}
