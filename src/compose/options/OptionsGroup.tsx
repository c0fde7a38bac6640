/** Options that are used together, set apart from the others by a line. */
import type { ReactNode } from 'react'
import type { IssueField } from '#compose/field/validationIssue.ts'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'

type Props = { place?: IssueField; children: ReactNode }

export function OptionsGroup({ place, children }: Props) {
  const rejection = useServerRejectionAt(place)
  return (
    <div className="property-group" data-field={place}>
      {children}
      {rejection && <p className="field-error property-row-note">{rejection}</p>}
    </div>
  )
}
