/** The zone of the flag's dates, by its Windows name: the only names Graph is sure to take. */
import { Select } from '#ui/Select.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { FlagOn } from './flag.ts'
import { windowsZones } from './windowsZone.ts'

type Props = {
  flag: FlagOn
  /** The reader's own zone, if Windows has no name for it. */
  unknownZone: string | undefined
  onChange: (flag: FlagOn) => void
}

export function FlagTimeZone({ flag, unknownZone, onChange }: Props) {
  const t = useTranslate()
  const hint =
    unknownZone && flag.timeZone === 'UTC' && t('flag.unknownZone', { zone: unknownZone })
  const isListed = windowsZones.includes(flag.timeZone)
  const names = isListed ? windowsZones : [flag.timeZone, ...windowsZones]
  return (
    <Select
      label={t('flag.timeZone')}
      {...(hint && { hint })}
      value={flag.timeZone}
      options={names.map((name) => ({ value: name, label: name }))}
      onChange={({ target }) => onChange({ ...flag, timeZone: target.value })}
    />
  )
}
