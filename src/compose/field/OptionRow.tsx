/**
 * Some fields that belong together as one row of many, with a button to take it away. What is wrong
 * with a new row is said only when the row is left.
 */
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useAfterPress } from '#ui/useAfterPress.tsx'
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

  const row = useRef<HTMLDivElement>(null)
  const leave = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    if (!row.current?.contains(relatedTarget as Node | null)) afterPress(() => setWasLeft(true))
  })
  useEffect(() => {
    const element = row.current
    const call = (event: FocusEvent) => leave(event)
    element?.addEventListener('focusout', call)
    return () => element?.removeEventListener('focusout', call)
  }, [])

  return (
    <div ref={row} role="group" aria-label={label} className="option-row">
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
