/** A property whose value opens a small popover, in which it is chosen. What is wrong is said below the row. */
import { ChevronDown } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { Popover } from '#ui/popover/Popover.tsx'
import type { IssueField } from './validationIssue.ts'
import './PropertyRow.css'

type Props = {
  name: string
  /** As the row shows it. */
  value: string
  isSet: boolean
  field?: IssueField
  icon?: ReactNode
  error?: string | undefined
  /** What is wrong is in the popover, which is opened for it. */
  isInside?: boolean
  children: (close: () => void) => ReactNode
}

export function PopoverRow({
  name,
  value,
  isSet,
  field,
  icon,
  error,
  isInside = true,
  children,
}: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  // In the open popover it is said at the field itself.
  const said = isOpen ? undefined : error
  function choose() {
    button.current?.focus()
    setIsOpen(false)
  }
  return (
    <div className="property-row" data-field={field}>
      <span id={`${id}-name`} className="property-row-name">
        {name}
      </span>
      <button
        ref={button}
        type="button"
        className={isSet ? 'property-row-value property-row-set' : 'property-row-value'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-popover` : undefined}
        aria-labelledby={`${id}-name ${id}-value`}
        aria-describedby={said ? `${id}-error` : undefined}
        data-reveals={said && isInside ? 'mistake' : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon}
        <span id={`${id}-value`} className="property-row-text">
          {value}
        </span>
        <ChevronDown aria-hidden size={14} />
      </button>
      {isOpen && (
        <Popover id={`${id}-popover`} label={name} button={button} onClose={() => setIsOpen(false)}>
          <Content close={choose}>{children}</Content>
        </Popover>
      )}
      {said && <RowError id={`${id}-error`}>{said}</RowError>}
    </div>
  )
}

function RowError({ id, children }: { id: string; children: string }) {
  return (
    <span id={id} className="field-error property-row-note">
      {children}
    </span>
  )
}

type ContentProps = { close: () => void; children: Props['children'] }

function Content({ close, children }: ContentProps) {
  return children(close)
}
