/** A line of people who are named in a letter without thereby getting it. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { RecipientField } from '#compose/recipients/RecipientField.tsx'
import type { Suggest } from '#compose/recipients/suggest.ts'
import { useRefusalAt } from '#compose/field/ServerRejectionContext.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'

type Props = {
  line: 'replyTo' | 'mentions'
  hint?: WordId
  message: ComposedMessage
  suggest: Suggest | undefined
  onEdit: (edit: MessageEdit) => void
}

export function NamedPeople({ line, hint, message, suggest, onEdit }: Props) {
  const say = useWords()
  const refusal = useRefusalAt(line)
  return (
    <div data-place={line}>
      <RecipientField
        line={line}
        label={say(`recipients.${line}`)}
        entries={message[line]}
        suggest={suggest}
        {...(refusal && { errors: [{ sentence: refusal }] })}
        onAdd={(entries) => onEdit({ type: 'recipientsAdded', line, entries })}
        onRemove={(index) => onEdit({ type: 'recipientRemoved', line, index })}
        onReplace={(index, entries) => onEdit({ type: 'recipientReplaced', line, index, entries })}
      />
      {hint && <p className="message-options-hint">{say(hint)}</p>}
    </div>
  )
}
