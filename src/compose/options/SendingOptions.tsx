/** The switches that say how the message is sent. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { SentItemsOption } from '#compose/sentItems/SentItemsOption.tsx'
import { OptionsGroup } from './OptionsGroup.tsx'
import { PlainTextOption } from './PlainTextOption.tsx'

type Props = { message: ComposedMessage; onEdit: (edit: MessageEdit) => void }

export function SendingOptions({ message, onEdit }: Props) {
  return (
    <OptionsGroup place="sentItems">
      <SentItemsOption
        isSaved={message.saveToSentItems}
        onChange={(saveToSentItems) =>
          onEdit({ type: 'propertiesSet', properties: { saveToSentItems } })
        }
      />
      <PlainTextOption
        body={message.body}
        onChoose={(format) => onEdit({ type: 'bodyFormatChosen', format })}
      />
    </OptionsGroup>
  )
}
