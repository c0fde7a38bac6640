/** The frame of a field: its label above, its hint or error below. */
import type { ReactNode } from 'react'
import './Field.css'

type Props = {
  id: string
  label: string
  labelHidden?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  children: ReactNode
}

export function Field({ id, label, labelHidden, hint, error, children }: Props) {
  const said = error ?? hint
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children}
      {said && (
        <span id={`${id}-said`} className={error ? 'field-error' : 'field-hint'}>
          {said}
        </span>
      )}
    </div>
  )
}
