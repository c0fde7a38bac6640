/**
 * The toasts over the foot of the text, at most two: each leaves after six seconds, not while the
 * pointer or the focus is on one of them. Their titles are read out once.
 */
import { X } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { IconButton } from '#ui/IconButton.tsx'
import { dismissToast, toasts, type Toast } from './toasts.ts'
import { ToastFrame } from './ToastFrame.tsx'

const SHOWN_MS = 6000

export function Toasts({ closeLabel }: { closeLabel: string }) {
  const shown = useStore(toasts)
  const place = useRef<HTMLDivElement>(null)
  const isHeld = useIsHeld(place)
  // What one page has told is not told by the next.
  useEffect(() => () => toasts.setState([], true), [])
  return (
    <div ref={place} className="toasts">
      {shown.map((toast) => (
        <ToastItem key={toast.id} {...{ toast, isHeld, closeLabel }} />
      ))}
    </div>
  )
}

/** Whether the pointer or the focus is inside. */
function useIsHeld(place: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    const element = place.current
    const look = () =>
      setTimeout(() => setIsHeld(element?.matches(':hover, :focus-within') ?? false))
    const events = ['pointerover', 'pointerout', 'focusin', 'focusout'] as const
    for (const event of events) element?.addEventListener(event, look)
    // A toast that goes takes pointer and focus with it, and no event tells.
    const unfollow = toasts.subscribe(look)
    return () => {
      for (const event of events) element?.removeEventListener(event, look)
      unfollow()
    }
  }, [place])
  return isHeld
}

type ItemProps = { toast: Toast; isHeld: boolean; closeLabel: string }

function ToastItem({ toast: { id, icon, title, text, actions }, isHeld, closeLabel }: ItemProps) {
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  return (
    <ToastFrame {...{ icon, title, text }}>
      {actions}
      <IconButton
        label={closeLabel}
        icon={<X aria-hidden size={16} />}
        onClick={() => dismissToast(id)}
      />
    </ToastFrame>
  )
}
