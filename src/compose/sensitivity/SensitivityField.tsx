/** How confidential the letter is. */
import { Select } from '#ui/Select.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { sensitivities, type Sensitivity } from './sensitivity.ts'

type Props = { sensitivity: Sensitivity; onChoose: (sensitivity: Sensitivity) => void }

export function SensitivityField({ sensitivity, onChoose }: Props) {
  const say = useWords()
  const options = sensitivities.map((value) => ({ value, label: say(`sensitivity.${value}`) }))
  return (
    <Select
      label={say('sensitivity.sensitivity')}
      value={sensitivity}
      options={options}
      {...(sensitivity !== 'normal' && { hint: say('sensitivity.hint') })}
      onChange={({ target }) => {
        const chosen = sensitivities.find((one) => one === target.value)
        if (chosen) onChoose(chosen)
      }}
    />
  )
}
