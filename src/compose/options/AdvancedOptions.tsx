/** What only programs read: closed unless there is something in it. */
import { useState } from 'react'
import { attachedText } from '#compose/attachments/adding/attachedText.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { MailboxItemField } from '#compose/attachments/MailboxItemField.tsx'
import { ReferenceFields } from '#compose/attachments/ReferenceFields.tsx'
import { ExtendedPropertyRows } from '#compose/extendedProperties/ExtendedPropertyRows.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { isExtended } from '#compose/openExtension/openExtension.ts'
import { OpenExtensionFields } from '#compose/openExtension/OpenExtensionFields.tsx'
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import './AdvancedOptions.css'

type Props = {
  message: ComposedMessage
  environment: Pick<ComposerEnvironment, 'newId' | 'isBeta' | 'fetchItem'>
  onEdit: (edit: MessageEdit) => void
}

export function AdvancedOptions({ message, environment, onEdit }: Props) {
  const { newId, isBeta = false, fetchItem } = environment
  const t = useTranslate()
  function attach(attachment: Attachment) {
    announce(attachedText(t, [attachment]))
    onEdit({ type: 'filesAttached', attachments: [attachment] })
  }
  const { openExtension, extendedProperties } = message
  const [wasFilled] = useState(isExtended(openExtension) || extendedProperties.length > 0)
  return (
    <details className="advanced-options" open={wasFilled}>
      <summary className="advanced-options-summary">{t('options.experts')}</summary>
      <OpenExtensionFields
        extension={openExtension}
        newId={newId}
        onChange={(changed) => onEdit({ type: 'openExtensionSet', openExtension: changed })}
      />
      <ExtendedPropertyRows
        rows={extendedProperties}
        newId={newId}
        onChange={(rows) => onEdit({ type: 'extendedPropertiesSet', extendedProperties: rows })}
      />
      {fetchItem && <MailboxItemField {...{ fetchItem, newId }} onAttach={attach} />}
      <ReferenceFields {...{ isBeta, newId }} onAttach={attach} />
    </details>
  )
}
