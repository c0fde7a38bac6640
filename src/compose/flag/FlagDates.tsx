/** Start and due of the flag, and what is wrong with them. */
import { useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { DateTimePicker } from './DateTimePicker.tsx'
import { setFlagDue, setFlagStart, type FlagOn } from './flag.ts'
import { validateFlag } from './validateFlag.ts'
import { toIanaZone } from './windowsZone.ts'

type Props = { flag: FlagOn; now: () => string; onChange: (flag: FlagOn) => void }

export function FlagDates({ flag, now, onChange }: Props) {
  const t = useTranslate()
  const [wasRefilled, setWasRefilled] = useState(false)
  const [issue] = validateFlag(flag)
  const clocks = { now, zone: toIanaZone(flag.timeZone), takenBy: 'outlook' } as const
  const errorAt = (item: string) => (issue?.item === item ? t(issue.textKey) : undefined)
  return (
    <div className="flag-options-dates">
      <DateTimePicker
        label={t('flag.start')}
        time={flag.start ?? ''}
        defaultTime="09:00"
        {...clocks}
        error={errorAt('start')}
        onChange={(start) => {
          setWasRefilled(start === '' && flag.due !== undefined)
          onChange(setFlagStart(flag, start, now()))
        }}
      />
      <DateTimePicker
        label={t('flag.due')}
        time={flag.due ?? ''}
        defaultTime="17:00"
        {...clocks}
        error={errorAt('due')}
        onChange={(due) => {
          setWasRefilled(false)
          onChange(setFlagDue(flag, due, now()))
        }}
      />
      <p role="status" className="flag-options-hint">
        {wasRefilled && t('flag.dueNeedsStart')}
      </p>
    </div>
  )
}
