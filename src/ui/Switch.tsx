/** A checkbox that looks like a switch: on or off, at once. */
import { useId } from 'react'
import './Switch.css'

type Props = {
  label: string
  /** The whole name, where the label shows a part of it. */
  name?: string
  hint?: string | undefined
  /** What leads here. */
  field?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function Switch({ label, name, hint, field, checked, onChange }: Props) {
  const id = useId()
  return (
    <div className="switch" data-field={field}>
      <label htmlFor={id} className="switch-label">
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        className="switch-box"
        aria-label={name}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {hint && (
        <span id={`${id}-hint`} className="field-hint switch-hint">
          {hint}
        </span>
      )}
    </div>
  )
}
