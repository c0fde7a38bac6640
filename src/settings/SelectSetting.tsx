/** A setting that is one of a list: the platform's own, as quiet as a value. */
import { useId, type ReactNode } from 'react'
import { SettingRow } from './SettingRow.tsx'

type Choice = { readonly value: string; readonly label: string; readonly lang?: string }

type Props = {
  icon: ReactNode
  name: string
  hint?: ReactNode
  value: string
  choices: readonly Choice[]
  onChoose: (value: string) => void
}

export function SelectSetting({ value, choices, onChoose, ...row }: Props) {
  const id = useId()
  return (
    <SettingRow {...row} htmlFor={id}>
      <select
        id={id}
        className="setting-choice"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </SettingRow>
  )
}
