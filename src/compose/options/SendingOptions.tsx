/** The switches that say how the message is sent. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { ReceiptOptions } from '#compose/receipts/ReceiptOptions.tsx'
import { SentItemsOption } from '#compose/sentItems/SentItemsOption.tsx'
import { PlainTextOption } from './PlainTextOption.tsx'

type Props = { message: ComposedMessage; onEdit: (edit: MessageEdit) => void }

export function SendingOptions({ message, onEdit }: Props) {
  return (
    <div>
      <SentItemsOption
        isSaved={message.saveToSentItems}
        onChange={(saveToSentItems) => onEdit({ type: 'saveToSentItemsSet', saveToSentItems })}
      />
      <ReceiptOptions
        receipts={message.receipts}
        onChange={(receipts) => onEdit({ type: 'receiptsSet', receipts })}
      />
      <PlainTextOption
        body={message.body}
        onChoose={(format) => onEdit({ type: 'bodyFormatChosen', format })}
      />
    </div>
  )
}
