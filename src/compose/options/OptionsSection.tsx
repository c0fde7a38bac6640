/** A part of the options panel: its heading, what Graph refused of it, its fields. */
import type { ReactNode } from 'react'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import { useRefusalAt } from '#compose/field/ServerRejectionContext.tsx'

type Props = { heading: string; aside?: string; place?: ProblemPlace; children: ReactNode }

export function OptionsPart({ heading, aside, place, children }: Props) {
  const refusal = useRefusalAt(place)
  return (
    <div className="message-options-part" data-place={place}>
      <div className="message-options-title">
        <h3 className="message-options-subheading">{heading}</h3>
        {aside && <span>{aside}</span>}
      </div>
      {refusal && <p className="field-error">{refusal}</p>}
      {children}
    </div>
  )
}
