/**
 * The follow-up flag in its popover: on or off, four usual spans, own dates and their zone. A usual span
 * and “No follow-up” close it; dates are shown once they are asked for, or when no span has them.
 */
import { useState } from 'react'
import { ChoiceButton } from '#compose/field/ChoiceButton.tsx'
import { Switch } from '#ui/Switch.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ClockNotice, type ClockOff } from './ClockNotice.tsx'
import { noFlag, type Flag, type FlagOn } from './flag.ts'
import { FlagDates } from './FlagDates.tsx'
import { FlagPresets } from './FlagPresets.tsx'
import { FlagTimeZone } from './FlagTimeZone.tsx'
import { presetSpan, presetsOf } from './flagPresets.ts'
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
  onClose: () => void
}

export function FlagOptions({ flag, now, zone, clockOff, onChange, onClose }: Props) {
  const t = useTranslate()
  const [showsDates, setShowsDates] = useState(flag.on && presetsOf(flag, now()).length === 0)
  const unset: FlagOn = { on: true, timeZone: toWindowsZone(zone) ?? 'UTC' }
  const set = flag.on ? flag : unset
  function choose(chosen: Flag) {
    onChange(chosen)
    onClose()
  }
  return (
    <div className="flag-options">
      <Switch
        label={t('common.followUp')}
        checked={flag.on}
        onChange={(isOn) => {
          onChange(isOn ? unset : noFlag)
          setShowsDates(isOn)
        }}
      />
      <hr className="choice-rule" />
      <ClockNotice clockOff={clockOff} />
      <FlagPresets
        flag={flag}
        now={now()}
        onChoose={(preset) => choose({ ...set, ...presetSpan(preset, now()) })}
      />
      <ChoiceButton isExpanded={showsDates} onChoose={() => setShowsDates(!showsDates)}>
        {t('flag.pickDate')}
      </ChoiceButton>
      {showsDates && (
        <div className="choice-fields">
          <FlagDates flag={set} now={now} onChange={onChange} />
          <FlagTimeZone
            flag={set}
            unknownZone={toWindowsZone(zone) ? undefined : zone}
            onChange={onChange}
          />
        </div>
      )}
      <hr className="choice-rule" />
      <ChoiceButton isPressed={!flag.on} onChoose={() => choose(noFlag)}>
        {t('flag.noFollowUp')}
      </ChoiceButton>
      <p className="choice-note">{t('flag.ownCopy')}</p>
    </div>
  )
}
