/**
 * What only programs read, closed at the end of the list: headers, mentions, extension, properties, items.
 * It opens as soon as something in it is set or refused, so that nothing set is hidden.
 */
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { attachedText } from '#compose/attachments/adding/attachedText.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { MailboxItemField } from '#compose/attachments/MailboxItemField.tsx'
import { ReferenceFields } from '#compose/attachments/ReferenceFields.tsx'
import { ExtendedPropertyRows } from '#compose/extendedProperties/ExtendedPropertyRows.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { OpenExtensionFields } from '#compose/openExtension/OpenExtensionFields.tsx'
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { HeadersSection } from './HeadersSection.tsx'
import { RecipientOption } from './RecipientOption.tsx'
import { useAdvancedInUse } from './useAdvancedInUse.tsx'
import './AdvancedOptions.css'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function AdvancedOptions({ message, environment, onEdit }: Props) {
  const t = useTranslate()
  const isInUse = useAdvancedInUse(message)
  const [wasInUse, setWasInUse] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  if (isInUse !== wasInUse) {
    setWasInUse(isInUse)
    if (isInUse) setIsOpen(true)
  }
  return (
    <details
      className="advanced-options"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="advanced-options-summary">
        <ChevronRight aria-hidden size={16} className="advanced-options-chevron" />
        {t('options.advanced')}
        <span className="advanced-options-parts">{t('options.advancedParts')}</span>
      </summary>
      <HeadersSection {...{ message, environment, onEdit }} />
      <Mentions {...{ message, environment, onEdit }} />
      <ForPrograms {...{ message, environment, onEdit }} />
    </details>
  )
}

function Mentions({ message, environment: { isBeta, suggest }, onEdit }: Props) {
  const t = useTranslate()
  if (!isBeta && message.mentions.length === 0) return null
  const mentions = { line: 'mentions', hint: 'options.mentionsBeta' } as const
  return (
    <RecipientOption {...mentions} unset={t('options.none')} {...{ message, suggest, onEdit }} />
  )
}

function ForPrograms({ message, environment, onEdit }: Props) {
  const { newId, isBeta = false, fetchItem } = environment
  const t = useTranslate()
  function attach(attachment: Attachment) {
    announce(attachedText(t, [attachment]))
    onEdit({ type: 'filesAttached', attachments: [attachment] })
  }
  return (
    <>
      <OpenExtensionFields
        extension={message.openExtension}
        newId={newId}
        onChange={(changed) =>
          onEdit({ type: 'propertiesSet', properties: { openExtension: changed } })
        }
      />
      <ExtendedPropertyRows
        rows={message.extendedProperties}
        newId={newId}
        onChange={(rows) =>
          onEdit({ type: 'propertiesSet', properties: { extendedProperties: rows } })
        }
      />
      {fetchItem && <MailboxItemField {...{ fetchItem, newId }} onAttach={attach} />}
      <ReferenceFields {...{ isBeta, newId }} onAttach={attach} />
    </>
  )
}
