/** The flag in the options, or why there is none. */
import { noFlag } from '#compose/flag/flag.ts'
import { FlagOptions } from '#compose/flag/FlagOptions.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { UnsupportedOption } from './UnsupportedOption.tsx'
import { OptionsSection } from './OptionsSection.tsx'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function FlagSection({ message, environment, onEdit }: Props) {
  const t = useTranslate()
  const { now, zone, clockOff, capabilities } = environment
  const isMissing = capabilities?.flag === false
  return (
    <OptionsSection heading={t('flag.heading')} place="flag">
      {isMissing ? (
        <UnsupportedOption
          textKey="options.noFlag"
          onRemove={message.flag.on ? () => onEdit({ type: 'flagSet', flag: noFlag }) : undefined}
        />
      ) : (
        <FlagOptions
          flag={message.flag}
          {...{ now, zone, clockOff }}
          onChange={(flag) => onEdit({ type: 'flagSet', flag })}
        />
      )}
    </OptionsSection>
  )
}
