/** A small fact with a button to take it away. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import './Chip.css'

type Props = { icon?: ReactNode; text: string; removeLabel: string; onRemove: () => void }

export function Chip({ icon, text, removeLabel, onRemove }: Props) {
  return (
    <span className="chip">
      {icon}
      <span className="chip-text">{text}</span>
      <button type="button" className="chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <X aria-hidden size={12} />
      </button>
    </span>
  )
}
