/** When a message shall leave: a usual time, a day of the calendar or a time that is typed, in the zone of this device. */
import { useState } from 'react'
import { clockHint, existingTime } from '#compose/flag/clockHint.ts'
import { ClockNotice, type ClockOff } from '#compose/flag/ClockNotice.tsx'
import { dayOf, isLocalTime } from '#compose/flag/localTime.ts'
import { Calendar } from '#ui/calendar/Calendar.tsx'
import { firstDayOfWeek } from '#ui/calendar/firstDayOfWeek.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { readersLocale } from '#i18n/intl.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { localTimeText, formatZone } from './localTimeText.ts'
import { SendPresets } from './SendPresets.tsx'
import { sendTimeFault, toSendAt, usualTime } from './sendTimes.ts'
import './ScheduleDialog.css'

type Props = {
  /** This moment as local time, `YYYY-MM-DDTHH:mm`. */
  now: () => string
  zone: string
  clockOff?: ClockOff | undefined
  /** The local time that was scheduled last. */
  lastUsed: string | undefined
  /** `sendAt` in UTC, ISO 8601 with Z; `time` the same as local time. */
  onSchedule: (sendAt: string, time: string) => void
  onClose: () => void
}

export function ScheduleDialog({ now, zone, clockOff, lastUsed, onSchedule, onClose }: Props) {
  const t = useTranslate()
  const [time, setTime] = useState(() => usualTime(now()))
  const [fault, setFault] = useState<TextKey>()
  const hint = useTimeHint(time, zone)

  function choose(chosen: string) {
    setTime(chosen)
    setFault(undefined)
  }

  function schedule() {
    const found = sendTimeFault(time, zone, Date.now())
    const sendAt = toSendAt(time, zone)
    if (found || !sendAt) setFault(`schedule.${found ?? 'incomplete'}`)
    else onSchedule(sendAt, time)
  }

  const when = isLocalTime(time) && localTimeText(existingTime(time, zone), now())
  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      <Button kind="primary" onClick={schedule}>
        {when ? t('schedule.for', { when }) : t('common.schedule')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('schedule.sendLater')} actions={actions} onClose={onClose}>
      <ClockNotice clockOff={clockOff} />
      <div className="schedule-dialog">
        <SendPresets {...{ time, lastUsed }} now={now()} onChoose={choose} />
        <SendDay {...{ time, zone, now }} onChoose={choose} />
        <TextField
          type="datetime-local"
          label={t('schedule.sendAt')}
          hint={hint}
          error={fault && t(fault)}
          max="9999-12-31T23:59"
          value={time}
          onChange={({ target }) => choose(target.value)}
        />
      </div>
    </Dialog>
  )
}

type DayProps = Pick<Props, 'now' | 'zone'> & { time: string; onChoose: (time: string) => void }

/** The day changes, the time of day stays. */
function SendDay({ time, zone, now, onChoose }: DayProps) {
  const t = useTranslate()
  const isWhole = isLocalTime(time)
  const hours = (isWhole ? time : usualTime(now())).slice('2026-11-30'.length)
  return (
    <Calendar
      value={isWhole ? dayOf(time) : undefined}
      today={dayOf(now())}
      min={dayOf(now())}
      firstDay={firstDayOfWeek(readersLocale())}
      locale={readersLocale()}
      labels={{ previousMonth: t('calendar.previousMonth'), nextMonth: t('calendar.nextMonth') }}
      onChange={(day) => onChoose(existingTime(day + hours, zone))}
    />
  )
}

/** The zone, after what is odd about this time in it. */
function useTimeHint(time: string, zone: string): string {
  const t = useTranslate()
  const odd = clockHint(time, zone, 'us')
  const inZone = t('schedule.inZone', { zone: formatZone(zone, time) })
  return odd ? `${t(odd.textKey, odd.values)} ${inZone}` : inZone
}
