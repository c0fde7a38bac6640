/** A property in the list of options: its name at the start, its value at the end, a sentence below. */
import type { ReactNode } from 'react'
import './PropertyRow.css'

type Props = {
  name: string
  /** Of the name, for what it names. */
  id?: string
  /** What leads here. */
  field?: string
  /** Below the row: what is wrong with it, or what to know of it. */
  note?: ReactNode
  children?: ReactNode
}

export function PropertyRow({ name, id, field, note, children }: Props) {
  return (
    <div className="property-row" data-field={field}>
      <span id={id} className="property-row-name">
        {name}
      </span>
      {children && <div className="property-row-end">{children}</div>}
      {note && <div className="property-row-note">{note}</div>}
    </div>
  )
}
