/** How confidential the message is; beside it, that this is no label of Microsoft's. */
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { normalSensitivity, sensitivities, type Sensitivity } from './sensitivity.ts'
import './SensitivityField.css'

type Props = { sensitivity: Sensitivity; onChoose: (sensitivity: Sensitivity) => void }

export function SensitivityField({ sensitivity, onChoose }: Props) {
  const t = useTranslate()
  const id = useId()
  const isSet = sensitivity !== normalSensitivity
  return (
    <div className="property-row" data-field="sensitivity">
      <label htmlFor={id} className="property-row-name">
        {t('sensitivity.sensitivity')}
      </label>
      <div className="property-row-end sensitivity-field">
        <select
          id={id}
          className={isSet ? 'property-row-value property-row-set' : 'property-row-value'}
          aria-describedby={`${id}-note`}
          value={sensitivity}
          onChange={({ target }) => {
            const chosen = sensitivities.find((one) => one === target.value)
            if (chosen) onChoose(chosen)
          }}
        >
          {sensitivities.map((value) => (
            <option key={value} value={value}>
              {t(`sensitivity.${value}`)}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={14} className="sensitivity-field-icon" />
      </div>
      <div id={`${id}-note`} className="property-row-note">
        {isSet && <p>{t('sensitivity.hint')}</p>}
        <p>{t('sensitivity.labels')}</p>
      </div>
    </div>
  )
}
