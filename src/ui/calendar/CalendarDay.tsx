/** A day of the grid. One that cannot be chosen can still be reached, so that its name is heard. */
import type { KeyboardEvent } from 'react'

type Props = {
  text: string
  /** The whole date, for who does not see the grid. */
  label: string
  isStop: boolean
  isChosen: boolean
  isToday: boolean
  /** Of the month before or after. */
  isOther: boolean
  isOff: boolean
  onPress: (event: KeyboardEvent) => void
  onChoose: () => void
}

export function CalendarDay({ text, label, isStop, isChosen, isToday, ...day }: Props) {
  const look = [
    'calendar-day',
    day.isOther && 'calendar-day-other',
    isToday && 'calendar-day-today',
    isChosen && 'calendar-day-chosen',
  ]
  return (
    <span role="gridcell" aria-selected={isChosen} className="calendar-cell">
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        className={look.filter(Boolean).join(' ')}
        aria-label={label}
        aria-current={isToday ? 'date' : undefined}
        aria-disabled={day.isOff || undefined}
        onKeyDown={day.onPress}
        onClick={day.isOff ? undefined : day.onChoose}
      >
        {text}
      </button>
    </span>
  )
}
