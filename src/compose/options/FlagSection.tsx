/** The flag in the options, or why there is none. */
import { noFlag } from '#compose/flag/flag.ts'
import { FlagOptions } from '#compose/flag/FlagOptions.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { Surroundings } from './environment.ts'
import { MissingAbility } from './UnsupportedOption.tsx'
import { OptionsPart } from './OptionsSection.tsx'

type Props = {
  message: ComposedMessage
  surroundings: Surroundings
  onEdit: (edit: MessageEdit) => void
}

export function FlagPart({ message, surroundings, onEdit }: Props) {
  const say = useWords()
  const { now, zone, clockOff, abilities } = surroundings
  const isMissing = abilities?.flag === false
  return (
    <OptionsPart heading={say('flag.heading')} place="flag">
      {isMissing ? (
        <MissingAbility
          says="options.noFlag"
          onRemove={message.flag.on ? () => onEdit({ type: 'flagSet', flag: noFlag }) : undefined}
        />
      ) : (
        <FlagOptions
          flag={message.flag}
          {...{ now, zone, clockOff }}
          onChange={(flag) => onEdit({ type: 'flagSet', flag })}
        />
      )}
    </OptionsPart>
  )
}
