/**
 * Everything about a message that is not written in it, as a list of properties in the order of their use,
 * in the panel beside the sheet. Loaded when it is first opened.
 */
import { ImportanceOptions } from '#compose/importance/ImportanceOptions.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { ReceiptOptions } from '#compose/receipts/ReceiptOptions.tsx'
import { SenderField } from '#compose/sender/SenderField.tsx'
import { SidePanel } from '#ui/panel/SidePanel.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { AdvancedOptions } from './AdvancedOptions.tsx'
import { FlagOption } from './FlagOption.tsx'
import { OptionsGroup } from './OptionsGroup.tsx'
import { PropertyOptions } from './PropertyOptions.tsx'
import { RecipientOption } from './RecipientOption.tsx'
import { ScheduleOption } from './ScheduleOption.tsx'
import { SendingOptions } from './SendingOptions.tsx'
import './MessageOptions.css'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
  onClose: () => void
}

export function MessageOptions({ message, environment, onEdit, onClose }: Props) {
  const t = useTranslate()
  const panel = {
    title: t('compose.options'),
    name: t('options.heading'),
    closeLabel: t('options.close'),
  }
  return (
    <SidePanel {...panel} onClose={onClose}>
      <div className="message-options">
        <OptionsGroup>
          <ImportanceOptions
            importance={message.importance}
            onChoose={(importance) => onEdit({ type: 'propertiesSet', properties: { importance } })}
          />
          <ReceiptOptions
            receipts={message.receipts}
            onChange={(receipts) => onEdit({ type: 'propertiesSet', properties: { receipts } })}
          />
        </OptionsGroup>
        <OptionsGroup>
          <FlagOption {...{ message, environment, onEdit }} />
          <ScheduleOption {...environment} />
        </OptionsGroup>
        <OptionsGroup>
          <RecipientOption
            line="replyTo"
            unset={t('options.me')}
            {...{ message, onEdit }}
            suggest={environment.suggest}
          />
          <SenderField
            sender={message.sender}
            onChange={(sender) => onEdit({ type: 'propertiesSet', properties: { sender } })}
          />
        </OptionsGroup>
        <PropertyOptions {...{ message, environment, onEdit }} />
        <SendingOptions {...{ message, onEdit }} />
        <AdvancedOptions {...{ message, environment, onEdit }} />
      </div>
    </SidePanel>
  )
}
