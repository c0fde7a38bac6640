/** How confidential the message is. */
import { Select } from '#ui/Select.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { sensitivities, type Sensitivity } from './sensitivity.ts'

type Props = { sensitivity: Sensitivity; onChoose: (sensitivity: Sensitivity) => void }

export function SensitivityField({ sensitivity, onChoose }: Props) {
  const t = useTranslate()
  const options = sensitivities.map((value) => ({ value, label: t(`sensitivity.${value}`) }))
  return (
    <Select
      label={t('sensitivity.sensitivity')}
      value={sensitivity}
      options={options}
      {...(sensitivity !== 'normal' && { hint: t('sensitivity.hint') })}
      onChange={({ target }) => {
        const chosen = sensitivities.find((one) => one === target.value)
        if (chosen) onChoose(chosen)
      }}
    />
  )
}
