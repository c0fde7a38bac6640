/** A setting that is on or off. */
import { useId, type ReactNode } from 'react'
import { SettingRow } from './SettingRow.tsx'
import '#ui/Switch.css'

type Props = {
  icon: ReactNode
  name: string
  hint?: ReactNode
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}

export function SwitchSetting({ isOn, onSwitch, ...row }: Props) {
  const id = useId()
  return (
    <SettingRow {...row} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch-box"
        checked={isOn}
        onChange={({ target }) => onSwitch(target.checked)}
      />
    </SettingRow>
  )
}
