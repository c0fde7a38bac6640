/** The usual spans with the days they are due; the one whose days are set is pressed. */
import { ChoiceButton } from '#compose/field/ChoiceButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { Flag } from './flag.ts'
import { flagPresets, presetSpan, presetsOf, type FlagPreset } from './flagPresets.ts'
import { formatDay } from './formatDay.ts'

type Props = { flag: Flag; now: string; onChoose: (preset: FlagPreset) => void }

const words: Record<FlagPreset, TextKey> = {
  today: 'flag.today',
  tomorrow: 'common.tomorrow',
  thisWeek: 'flag.thisWeek',
  nextWeek: 'flag.nextWeek',
}

export function FlagPresets({ flag, now, onChoose }: Props) {
  const t = useTranslate()
  const set = flag.on ? presetsOf(flag, now) : []
  const first = set[0] ?? flagPresets[0]
  return (
    <div role="group" aria-label={t('flag.presets')}>
      {flagPresets.map((preset) => (
        <ChoiceButton
          key={preset}
          isPressed={set.includes(preset)}
          isFirst={preset === first}
          detail={formatDay(presetSpan(preset, now).due)}
          onChoose={() => onChoose(preset)}
        >
          {t(words[preset])}
        </ChoiceButton>
      ))}
    </div>
  )
}
