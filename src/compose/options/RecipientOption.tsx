/** A line of people who are named in a message without thereby getting it. */
import { ChevronDown } from 'lucide-react'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { RecipientField } from '#compose/recipients/RecipientField.tsx'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import './RecipientOption.css'

type Props = {
  line: 'replyTo' | 'mentions'
  /** What it means that nobody is named, shown until somebody is typed. */
  unset: string
  hint?: TextKey
  message: ComposedMessage
  suggest: Suggest | undefined
  onEdit: (edit: MessageEdit) => void
}

export function RecipientOption({ line, unset, hint, message, suggest, onEdit }: Props) {
  const t = useTranslate()
  const rejection = useServerRejectionAt(line)
  return (
    <div data-field={line} className="recipient-option">
      <RecipientField
        field={line}
        label={t(`recipients.${line}`)}
        entries={message[line]}
        suggest={suggest}
        {...(rejection && { errors: [{ sentence: rejection }] })}
        onAdd={(entries) => onEdit({ type: 'recipientsAdded', field: line, entries })}
        onRemove={(index) => onEdit({ type: 'recipientRemoved', field: line, index })}
        onReplace={(index, entries) =>
          onEdit({ type: 'recipientReplaced', field: line, index, entries })
        }
      />
      {message[line].length === 0 && (
        <span aria-hidden className="recipient-option-unset">
          {unset}
          <ChevronDown size={14} />
        </span>
      )}
      {hint && <p className="property-row-note">{t(hint)}</p>}
    </div>
  )
}
