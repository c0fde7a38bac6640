/** A day and time to be typed, with a calendar beside it that chooses the day. */
import { CalendarDays } from 'lucide-react'
import { useId, useRef, useState, type ComponentProps } from 'react'
import { Calendar } from '#ui/calendar/Calendar.tsx'
import { firstDayOfWeek } from '#ui/calendar/firstDayOfWeek.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { readersLocale } from '#i18n/intl.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { existingTime } from './clockHint.ts'
import { DateTimeField } from './DateTimeField.tsx'
import { dayOf, isLocalTime } from './localTime.ts'
import './DateTimePicker.css'

type Props = ComponentProps<typeof DateTimeField> & {
  now: () => string
  /** The time a day begins with that is chosen before any: `HH:mm`. */
  defaultTime: string
  /** The first day the calendar offers. */
  min?: string
}

export function DateTimePicker({ now, defaultTime, min, ...field }: Props) {
  const t = useTranslate()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { time, zone, onChange } = field
  const isWhole = isLocalTime(time)

  function choose(day: string) {
    button.current?.focus()
    setIsOpen(false)
    onChange(existingTime(`${day}T${isWhole ? time.slice(11) : defaultTime}`, zone))
  }

  return (
    <div className="date-time-picker">
      <DateTimeField {...field} />
      <IconButton
        ref={button}
        className="date-time-picker-button"
        label={t('calendar.show')}
        icon={<CalendarDays aria-hidden size={16} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} role="group" aria-label={field.label} className="date-time-picker-calendar">
          <Calendar
            value={isWhole ? dayOf(time) : undefined}
            today={dayOf(now())}
            {...(min && { min })}
            firstDay={firstDayOfWeek(readersLocale())}
            locale={readersLocale()}
            labels={{
              previousMonth: t('calendar.previousMonth'),
              nextMonth: t('calendar.nextMonth'),
            }}
            onChange={choose}
          />
        </div>
      )}
    </div>
  )
}
