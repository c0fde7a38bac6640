/**
 * One month as a grid in which a day is chosen (WAI-ARIA APG: date picker dialog, its grid). One day is
 * the tab stop; keys move it, also into other months. It knows days only: no times, no property.
 */
import { useId } from 'react'
import { CalendarDay } from './CalendarDay.tsx'
import { CalendarHead } from './CalendarHead.tsx'
import { monthOf, weeksOf } from './days.ts'
import { useTabStop } from './useTabStop.tsx'
import './Calendar.css'

type Props = {
  /** `YYYY-MM-DD`, as are the others. */
  value: string | undefined
  today: string
  /** The first day that can be chosen. */
  min?: string
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number
  /** The language of its names. */
  locale: string
  labels: { readonly previousMonth: string; readonly nextMonth: string }
  onChange: (day: string) => void
}

export function Calendar({ value, today, min = '', firstDay, locale, labels, onChange }: Props) {
  const id = useId()
  const { grid, stop, press, turn } = useTabStop(value, today, firstDay)
  const month = monthOf(stop)
  const weeks = weeksOf(month, firstDay)
  const format = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(day))
  const dayProps = (day: string) => ({
    text: format(day, { day: 'numeric' }),
    label: format(day, { dateStyle: 'full' }),
    isStop: day === stop,
    isChosen: day === value,
    isToday: day === today,
    isOther: monthOf(day) !== month,
    isOff: day < min,
    onPress: press,
    onChoose: () => onChange(day),
  })
  return (
    <div className="calendar">
      <CalendarHead id={id} labels={labels} onTurn={turn}>
        {format(stop, { month: 'long', year: 'numeric' })}
      </CalendarHead>
      <div ref={grid} role="grid" aria-labelledby={id} className="calendar-grid">
        <div role="row" className="calendar-week">
          {weeks[0]?.map((day) => (
            <span key={day} role="columnheader" className="calendar-weekday">
              <abbr title={format(day, { weekday: 'long' })}>
                {format(day, { weekday: 'short' })}
              </abbr>
            </span>
          ))}
        </div>
        {weeks.map((days) => (
          <div key={days[0]} role="row" className="calendar-week">
            {days.map((day) => (
              <CalendarDay key={day} {...dayProps(day)} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
