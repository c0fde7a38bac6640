/** Buttons for the usual spans; the one whose days are set is pressed. */
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { FlagOn } from './flag.ts'
import { flagPresets, presetsOf, type FlagPreset } from './flagPresets.ts'

type Props = { flag: FlagOn; now: string; onChoose: (preset: FlagPreset) => void }

const words: Record<FlagPreset, TextKey> = {
  today: 'flag.today',
  tomorrow: 'flag.tomorrow',
  thisWeek: 'flag.thisWeek',
  nextWeek: 'flag.nextWeek',
}

export function FlagPresets({ flag, now, onChoose }: Props) {
  const t = useTranslate()
  const set = presetsOf(flag, now)
  return (
    <div role="group" aria-label={t('flag.presets')} className="flag-options-presets">
      {flagPresets.map((preset) => (
        <Button
          key={preset}
          kind="outline"
          className="flag-options-preset"
          aria-pressed={set.includes(preset)}
          onClick={() => onChoose(preset)}
        >
          {t(words[preset])}
        </Button>
      ))}
    </div>
  )
}
