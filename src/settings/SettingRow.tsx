/** A setting in a list: its picture and name at the start, a sentence below, its control at the end. */
import type { ReactNode } from 'react'
import './SettingRow.css'

type Props = {
  icon: ReactNode
  /** The control has it for its label. */
  name: string
  hint?: ReactNode
  /** Of a control that its name shall switch too. */
  htmlFor?: string
  children: ReactNode
}

export function SettingRow({ icon, name, hint, htmlFor, children }: Props) {
  const Name = htmlFor ? 'label' : 'span'
  return (
    <div className="setting-row">
      <span aria-hidden className="setting-row-icon">
        {icon}
      </span>
      <span className="setting-row-words">
        <Name htmlFor={htmlFor}>{name}</Name>
        {hint && <span className="setting-row-hint">{hint}</span>}
      </span>
      <span className="setting-row-end">{children}</span>
    </div>
  )
}
