/** The follow-up in the list of options, or why there is none. */
import { Flag as FlagIcon } from 'lucide-react'
import { PopoverRow } from '#compose/field/PopoverRow.tsx'
import { PropertyRow } from '#compose/field/PropertyRow.tsx'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { noFlag, type Flag } from '#compose/flag/flag.ts'
import { validateFlag } from '#compose/flag/validateFlag.ts'
import { FlagOptions } from '#compose/flag/FlagOptions.tsx'
import { formatDay } from '#compose/flag/formatDay.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { UnsupportedOption } from './UnsupportedOption.tsx'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function FlagOption({ message: { flag }, environment, onEdit }: Props) {
  const t = useTranslate()
  const value = useFlagText(flag)
  const rejection = useServerRejectionAt('flag')
  const { now, zone, clockOff, capabilities } = environment
  const change = (changed: Flag) => onEdit({ type: 'propertiesSet', properties: { flag: changed } })
  if (capabilities?.flag === false) {
    const onRemove = flag.on ? () => change(noFlag) : undefined
    const note = <UnsupportedOption textKey="options.noFlag" onRemove={onRemove} />
    return <PropertyRow name={t('flag.heading')} field="flag" note={note} />
  }
  const [issue] = validateFlag(flag)
  return (
    <PopoverRow
      field="flag"
      name={t('flag.heading')}
      value={value}
      isSet={flag.on}
      icon={flag.on && <FlagIcon aria-hidden size={16} />}
      error={issue ? t(issue.textKey) : rejection}
      isInside={issue !== undefined}
    >
      {(close) => (
        <FlagOptions {...{ flag, now, zone, clockOff }} onChange={change} onClose={close} />
      )}
    </PopoverRow>
  )
}

/** When it is due, else when it begins. */
function useFlagText(flag: Flag): string {
  const t = useTranslate()
  if (!flag.on) return t('options.none')
  const { start, due } = flag
  if (due && isLocalTime(due)) return formatDay(due)
  return start && isLocalTime(start) ? t('flag.from', { day: formatDay(start) }) : t('flag.noDate')
}
