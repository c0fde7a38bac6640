/** A small fact, with a button to take it away; its words may lead to where it is set. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import './Chip.css'

type Props = {
  icon?: ReactNode
  text: string
  removeLabel: string
  onRemove: () => void
  onOpen?: () => void
}

export function Chip({ icon, text, removeLabel, onRemove, onOpen }: Props) {
  const words = (
    <>
      {icon}
      <span className="chip-text">{text}</span>
    </>
  )
  return (
    <span className="chip">
      {onOpen ? (
        <button type="button" className="chip-open" onClick={onOpen}>
          {words}
        </button>
      ) : (
        words
      )}
      <button type="button" className="chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <X aria-hidden size={12} />
      </button>
    </span>
  )
}
