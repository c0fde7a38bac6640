/**
 * A question or task in front of the page: the platform's <dialog>, which keeps focus inside,
 * closes on Escape and gives focus back. It is open as long as it is rendered.
 */
import { useId, type ReactNode } from 'react'
import { useModal } from './useModal.ts'
import './Dialog.css'

type Props = {
  title: string
  children: ReactNode
  isWide?: boolean
  /** The buttons, the safest first. */
  actions: ReactNode
  onClose: () => void
}

export function Dialog({ title, children, isWide, actions, onClose }: Props) {
  const id = useId()
  const dialog = useModal()
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      <div className="dialog-content">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  )
}
