/**
 * The toasts over the foot of the text, at most two: each leaves after six seconds, not while the
 * pointer or the focus is on one of them. Their titles are read out once.
 */
import { X } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { IconButton } from '#ui/IconButton.tsx'
import { dismissToast, endToast, keepNewest, toasts, type Toast } from './toasts.ts'
import { ToastActions } from './ToastActions.tsx'
import { ToastFrame } from './ToastFrame.tsx'
import { useReturnFocus } from './useReturnFocus.tsx'

const SHOWN_MS = 6000

type Props = {
  closeLabel: string
  /** How many there is room for. */
  most: number
  /** Takes the focus when a toast is closed and no text field had it. */
  home: () => HTMLElement | null | undefined
}

export function Toasts({ closeLabel, most, home }: Props) {
  const shown = useStore(toasts)
  const place = useRef<HTMLDivElement>(null)
  const isPaused = useIsPaused(place)
  const returnFocus = useReturnFocus(place, home)
  useEffect(() => keepNewest(most), [most, shown])
  // What one page has told is not told by the next.
  useEffect(() => () => toasts.setState([], true), [])
  return (
    <div ref={place} className="toasts">
      {shown.map((toast) => (
        <ToastItem key={toast.id} {...{ toast, isPaused, closeLabel, returnFocus }} />
      ))}
    </div>
  )
}

/** Whether the pointer or the focus is inside. */
function useIsPaused(place: RefObject<HTMLElement | null>): boolean {
  const [isPaused, setIsPaused] = useState(false)
  useEffect(() => {
    const element = place.current
    const look = () =>
      setTimeout(() => setIsPaused(element?.matches(':hover, :focus-within') ?? false))
    const events = ['pointerover', 'pointerout', 'focusin', 'focusout'] as const
    for (const event of events) element?.addEventListener(event, look)
    // A toast that goes takes pointer and focus with it, and no event tells.
    const unfollow = toasts.subscribe(look)
    return () => {
      for (const event of events) element?.removeEventListener(event, look)
      unfollow()
    }
  }, [place])
  return isPaused
}

type ItemProps = { toast: Toast; isPaused: boolean; closeLabel: string; returnFocus: () => void }

function ToastItem({ toast, isPaused, closeLabel, returnFocus }: ItemProps) {
  const { id, icon, title, text, actions } = toast
  useEffect(() => {
    if (isPaused) return undefined
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, isPaused])
  function end(leave: (id: number) => void) {
    returnFocus()
    leave(id)
  }
  return (
    <ToastFrame {...{ icon, title, text }}>
      {actions && <ToastActions onDone={() => end(endToast)}>{actions}</ToastActions>}
      <IconButton
        label={closeLabel}
        icon={<X aria-hidden size={16} />}
        onClick={() => end(dismissToast)}
      />
    </ToastFrame>
  )
}
