/** Low, Normal or High, as one strip: native radios, so the arrow keys choose. */
import { useId } from 'react'
import { PropertyRow } from '#compose/field/PropertyRow.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { importances, type Importance } from './importance.ts'
import './ImportanceOptions.css'

type Props = { importance: Importance; onChoose: (importance: Importance) => void }

const words: Record<Importance, TextKey> = {
  low: 'importance.low',
  normal: 'importance.normal',
  high: 'importance.high',
}

export function ImportanceOptions({ importance, onChoose }: Props) {
  const t = useTranslate()
  const name = useId()
  return (
    <PropertyRow name={t('importance.importance')}>
      <div role="radiogroup" aria-label={t('importance.importance')} className="importance-options">
        {importances.map((choice) => (
          <label key={choice} className="importance-options-choice">
            <input
              type="radio"
              name={name}
              className="importance-options-radio"
              checked={choice === importance}
              onChange={() => onChoose(choice)}
            />
            {t(words[choice])}
          </label>
        ))}
      </div>
    </PropertyRow>
  )
}
