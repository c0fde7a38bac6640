/** What can be done about a toast: pressing one of its buttons is the end of it; a link leaves it there. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

type Props = { onDone: () => void; children: ReactNode }

export function ToastActions({ onDone, children }: Props) {
  const place = useRef<HTMLSpanElement>(null)
  const press = useEffectEvent(({ target }: Event) => {
    // The button itself comes first, and would be gone.
    if (target instanceof Element && target.closest('button')) setTimeout(onDone)
  })
  useEffect(() => {
    const element = place.current
    const listen = (event: Event) => press(event)
    element?.addEventListener('click', listen)
    return () => element?.removeEventListener('click', listen)
  }, [])
  return (
    <span ref={place} className="toast-actions">
      {children}
    </span>
  )
}
