/**
 * Everything about a message that is not written in it, in the panel beside the sheet. Loaded when it
 * is first opened.
 */
import { ImportanceOptions } from '#compose/importance/ImportanceOptions.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { AdvancedOptions } from './AdvancedOptions.tsx'
import { FlagSection } from './FlagSection.tsx'
import { HeadersSection } from './HeadersSection.tsx'
import { OptionsSection } from './OptionsSection.tsx'
import { PropertyOptions } from './PropertyOptions.tsx'
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
  return (
    <SidePanel title={t('options.heading')} closeLabel={t('options.close')} onClose={onClose}>
      <div className="message-options">
        <OptionsSection heading={t('importance.importance')}>
          <ImportanceOptions
            importance={message.importance}
            onChoose={(importance) => onEdit({ type: 'importanceSet', importance })}
          />
        </OptionsSection>
        <FlagSection {...{ message, environment, onEdit }} />
        <HeadersSection {...{ message, environment, onEdit }} />
        <PropertyOptions {...{ message, environment, onEdit }} />
        <AdvancedOptions {...{ message, environment, onEdit }} />
        <OptionsSection heading={t('options.whenSending')} place="sentItems">
          <SendingOptions message={message} onEdit={onEdit} />
        </OptionsSection>
      </div>
    </SidePanel>
  )
}
