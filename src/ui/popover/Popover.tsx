/**
 * A small dialog that hangs from the button that opened it, above everything else, without blocking the
 * page. Escape, a press outside and leaving it by Tab close it; the button has the focus again where
 * it would be lost. What is in it, and the button's own state, are its owner's.
 */
import { useRef, type ReactNode, type RefObject } from 'react'
import { useDismiss } from './useDismiss.tsx'
import { usePopoverPlace } from './usePopoverPlace.tsx'
import './Popover.css'

type Props = {
  id: string
  label: string
  button: RefObject<HTMLElement | null>
  onClose: () => void
  /** Otherwise the focus stays where it is, as after a click that may be the first of more. */
  takesFocus?: boolean
  /** Otherwise it ends where its button ends. */
  fromStart?: boolean
  children: ReactNode
}

export function Popover({ id, label, button, children, ...props }: Props) {
  const { onClose, takesFocus = true, fromStart = false } = props
  const popover = useRef<HTMLDivElement>(null)
  usePopoverPlace(popover, button, fromStart)
  useDismiss(popover, button, { onClose, takesFocus })
  return (
    <div ref={popover} id={id} role="dialog" aria-label={label} tabIndex={-1} className="popover">
      {children}
    </div>
  )
}
