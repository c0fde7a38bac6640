/** The month that is shown, said when it changes, and the buttons that turn it. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#ui/IconButton.tsx'

type Props = {
  id: string
  labels: { readonly previousMonth: string; readonly nextMonth: string }
  onTurn: (months: number) => void
  children: ReactNode
}

export function CalendarHead({ id, labels, onTurn, children }: Props) {
  return (
    <div className="calendar-head">
      <span id={id} className="calendar-month" aria-live="polite">
        {children}
      </span>
      <IconButton
        className="calendar-turn"
        label={labels.previousMonth}
        icon={<ChevronLeft aria-hidden size={16} className="calendar-chevron" />}
        onClick={() => onTurn(-1)}
      />
      <IconButton
        className="calendar-turn"
        label={labels.nextMonth}
        icon={<ChevronRight aria-hidden size={16} className="calendar-chevron" />}
        onClick={() => onTurn(1)}
      />
    </div>
  )
}
