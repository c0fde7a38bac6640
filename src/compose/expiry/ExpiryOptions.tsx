/** The expiry in its popover: two usual times, one of the reader's own, or never. */
import { ChoiceButton } from '#compose/field/ChoiceButton.tsx'
import { DateTimePicker } from '#compose/flag/DateTimePicker.tsx'
import { formatDay } from '#compose/flag/formatDay.ts'
import { dayOf } from '#compose/flag/localTime.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { noExpiry, setExpiry, type Expiry } from './expiry.ts'
import { expiryPresets, presetExpiry, type ExpiryPreset } from './expiryPresets.ts'
import './ExpiryOptions.css'

type Props = {
  expiry: Expiry
  now: () => string
  zone: string
  error: string | undefined
  onChange: (expiry: Expiry) => void
  onClose: () => void
}

const words: Record<ExpiryPreset, TextKey> = {
  inAWeek: 'expiry.inAWeek',
  inAMonth: 'expiry.inAMonth',
}

export function ExpiryOptions({ expiry, now, zone, error, onChange, onClose }: Props) {
  const t = useTranslate()
  const timeZone = expiry.on ? expiry.timeZone : zone
  const isPressed = (at: string) => expiry.on && expiry.at === at
  function choose(chosen: Expiry) {
    onChange(chosen)
    onClose()
  }
  return (
    <div className="expiry-options">
      <div role="group" aria-label={t('expiry.presets')}>
        {expiryPresets.map((preset) => {
          const at = presetExpiry(preset, now())
          return (
            <ChoiceButton
              key={preset}
              isPressed={isPressed(at)}
              detail={formatDay(at)}
              onChoose={() => choose(setExpiry(at, timeZone))}
            >
              {t(words[preset])}
            </ChoiceButton>
          )
        })}
      </div>
      <div className="choice-fields">
        <DateTimePicker
          label={t('common.expires')}
          time={expiry.on ? expiry.at : ''}
          zone={timeZone}
          takenBy="us"
          error={error}
          now={now}
          min={dayOf(now())}
          defaultTime="17:00"
          onChange={(at) => onChange(setExpiry(at, timeZone))}
        />
      </div>
      <hr className="choice-rule" />
      <ChoiceButton isPressed={!expiry.on} onChoose={() => choose(noExpiry)}>
        {t('expiry.never')}
      </ChoiceButton>
      <p className="choice-note">{t('expiry.hint', { zone: timeZone })}</p>
    </div>
  )
}
