/**
 * Some fields that belong together as one row of many, with a button to take it away. What is wrong
 * with a new row is said only when the row is left.
 */
import { X } from 'lucide-react'
import { useState, type FocusEvent, type ReactNode } from 'react'
import { useAfterPress } from '#compose/useAfterPress.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import './OptionRow.css'

type Props = {
  label: string
  removeLabel: string
  isNew: boolean
  onRemove: () => void
  /** The fields; they say their faults only when told so. */
  children: (saysFaults: boolean) => ReactNode
}

export function OptionRow({ label, removeLabel, isNew, onRemove, children }: Props) {
  const [wasLeft, setWasLeft] = useState(!isNew)
  const afterPress = useAfterPress()

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) afterPress(() => setWasLeft(true))
  }

  return (
    <div role="group" aria-label={label} className="option-row" onBlur={leave}>
      <div className="option-row-fields">{children(wasLeft)}</div>
      <IconButton
        className="option-row-remove"
        label={removeLabel}
        icon={<X aria-hidden size={16} />}
        onClick={onRemove}
      />
    </div>
  )
}
