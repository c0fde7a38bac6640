/** The follow-up flag in the options panel: on or off, four usual spans, own dates and their zone. */
import { Switch } from '#ui/Switch.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ClockNotice, type ClockOff } from './ClockNotice.tsx'
import { noFlag, type Flag } from './flag.ts'
import { FlagDates } from './FlagDates.tsx'
import { FlagPresets } from './FlagPresets.tsx'
import { FlagTimeZone } from './FlagTimeZone.tsx'
import { presetSpan } from './flagPresets.ts'
import { toWindowsZone } from './windowsZone.ts'
import './FlagOptions.css'

type Props = {
  flag: Flag
  /** The reader's clock as a local time, asked when it is needed. */
  now: () => string
  /** The reader's zone by its IANA name. */
  zone: string
  clockOff?: ClockOff | undefined
  onChange: (flag: Flag) => void
}

export function FlagOptions({ flag, now, zone, clockOff, onChange }: Props) {
  const t = useTranslate()
  const timeZone = toWindowsZone(zone) ?? 'UTC'
  return (
    <>
      <Switch
        label={t('common.followUp')}
        checked={flag.on}
        onChange={(isOn) => onChange(isOn ? { on: true, timeZone } : noFlag)}
      />
      {flag.on && (
        <>
          <ClockNotice clockOff={clockOff} />
          <FlagPresets
            flag={flag}
            now={now()}
            onChoose={(preset) => onChange({ ...flag, ...presetSpan(preset, now()) })}
          />
          <FlagDates flag={flag} now={now} onChange={onChange} />
          <FlagTimeZone
            flag={flag}
            unknownZone={toWindowsZone(zone) ? undefined : zone}
            onChange={onChange}
          />
          <p className="flag-options-hint">{t('flag.ownCopy')}</p>
        </>
      )}
    </>
  )
}
