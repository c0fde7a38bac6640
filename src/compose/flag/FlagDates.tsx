/** Start and due of the flag, and what is wrong with them. */
import { useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { DateTimeField } from './DateTimeField.tsx'
import { validateFlag, setFlagDue, setFlagStart, type FlagOn } from './flag.ts'
import { toIanaZone } from './windowsZone.ts'

type Props = { flag: FlagOn; now: () => string; onChange: (flag: FlagOn) => void }

export function FlagDates({ flag, now, onChange }: Props) {
  const t = useTranslate()
  const [wasRefilled, setWasRefilled] = useState(false)
  const [issue] = validateFlag(flag)
  const clocks = { zone: toIanaZone(flag.timeZone), takenBy: 'outlook' } as const
  const errorAt = (item: string) => (issue?.item === item ? t(issue.textKey) : undefined)
  return (
    <div className="flag-options-dates">
      <DateTimeField
        label={t('flag.start')}
        time={flag.start ?? ''}
        {...clocks}
        error={errorAt('start')}
        onChange={(start) => {
          setWasRefilled(start === '' && flag.due !== undefined)
          onChange(setFlagStart(flag, start, now()))
        }}
      />
      <DateTimeField
        label={t('flag.due')}
        time={flag.due ?? ''}
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
