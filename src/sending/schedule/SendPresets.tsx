/** The usual times to send at, with what their names do not say; the chosen one is pressed. */
import { useState } from 'react'
import { ChoiceButton } from '#compose/field/ChoiceButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { presetDetail } from './localTimeText.ts'
import { sendPresets, type SendPreset } from './sendTimes.ts'

const words: Readonly<Record<SendPreset, TextKey>> = {
  laterToday: 'schedule.laterToday',
  tomorrow: 'common.tomorrow',
  mondayMorning: 'schedule.mondayMorning',
  mondayAfternoon: 'schedule.mondayAfternoon',
  lastUsed: 'schedule.lastUsed',
}

type Props = {
  time: string
  now: string
  lastUsed: string | undefined
  onChoose: (time: string) => void
}

export function SendPresets({ time, now, lastUsed, onChoose }: Props) {
  const t = useTranslate()
  const [chosen, setChosen] = useState<SendPreset>()
  const presets = sendPresets(now, lastUsed)
  // On a Sunday, tomorrow is Monday morning.
  const fitting = presets.filter((one) => one.time === time).map(({ preset }) => preset)
  const pressed = chosen && fitting.includes(chosen) ? chosen : fitting.at(-1)
  return (
    <div role="group" aria-label={t('schedule.presets')} className="schedule-dialog-presets">
      {presets.map((one) => (
        <ChoiceButton
          key={one.preset}
          isPressed={one.preset === pressed}
          isFirst={one.preset === pressed}
          detail={presetDetail(one.preset, one.time, now)}
          onChoose={() => {
            setChosen(one.preset)
            onChoose(one.time)
          }}
        >
          {t(words[one.preset])}
        </ChoiceButton>
      ))}
    </div>
  )
}
