/** A part of the options panel: its heading, what Graph refused of it, its fields. */
import type { ReactNode } from 'react'
import type { IssueField } from '#compose/field/validationIssue.ts'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'

type Props = { heading: string; hint?: string; place?: IssueField; children: ReactNode }

export function OptionsSection({ heading, hint, place, children }: Props) {
  const refusal = useServerRejectionAt(place)
  return (
    <div className="message-options-part" data-field={place}>
      <div className="message-options-title">
        <h3 className="message-options-subheading">{heading}</h3>
        {hint && <span>{hint}</span>}
      </div>
      {refusal && <p className="field-error">{refusal}</p>}
      {children}
    </div>
  )
}
