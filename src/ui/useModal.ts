/** Opens a <dialog> in front of the page for as long as it is rendered; the focus comes back afterwards. */
import { useEffect, useRef } from 'react'

export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (!element || element.open) return
    element.showModal()
    element.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    // What has the focus may be far below; it is read from its beginning.
    const frame = requestAnimationFrame(() => element.scrollTo?.(0, 0))
    return () => {
      cancelAnimationFrame(frame)
      element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return dialog
}
