/** The custom headers in the options, or why there are none. */
import { HeaderRows } from '#compose/headers/HeaderRows.tsx'
import { mostHeaders, noHeaders } from '#compose/headers/headers.ts'
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

export function HeadersPart({ message, surroundings, onEdit }: Props) {
  const say = useWords()
  const { headers } = message
  const heading = say('headers.heading')
  if (surroundings.abilities?.headers === false)
    return (
      <OptionsPart heading={heading} place="headers">
        <MissingAbility
          says="options.noHeaders"
          onRemove={
            headers.length > 0
              ? () => onEdit({ type: 'headersSet', headers: noHeaders })
              : undefined
          }
        />
      </OptionsPart>
    )
  const count = say('headers.counter', { count: headers.length, most: mostHeaders })
  return (
    <OptionsPart heading={heading} aside={count} place="headers">
      <HeaderRows
        headers={headers}
        newId={surroundings.newId}
        onChange={(changed) => onEdit({ type: 'headersSet', headers: changed })}
      />
    </OptionsPart>
  )
}
