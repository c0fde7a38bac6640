/** Low, Normal or High, in the list of options. */
import { PropertyRow } from '#compose/field/PropertyRow.tsx'
import { ChoiceStrip } from '#ui/ChoiceStrip.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { importances, type Importance } from './importance.ts'

type Props = { importance: Importance; onChoose: (importance: Importance) => void }

const words: Record<Importance, TextKey> = {
  low: 'importance.low',
  normal: 'importance.normal',
  high: 'importance.high',
}

export function ImportanceOptions({ importance, onChoose }: Props) {
  const t = useTranslate()
  const choices = importances.map((value) => ({ value, label: t(words[value]) }))
  return (
    <PropertyRow name={t('importance.importance')} field="importance">
      <ChoiceStrip
        label={t('importance.importance')}
        value={importance}
        {...{ choices, onChoose }}
      />
    </PropertyRow>
  )
}
