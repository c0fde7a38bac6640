/**
 * Everything about a letter that is not written in it, in the panel beside the sheet. Loaded when it
 * is first opened.
 */
import { ImportanceOptions } from '#compose/importance/ImportanceOptions.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { Surroundings } from './environment.ts'
import { ExpertOptions } from './AdvancedOptions.tsx'
import { FlagPart } from './FlagSection.tsx'
import { HeadersPart } from './HeadersSection.tsx'
import { OptionsPart } from './OptionsSection.tsx'
import { PropertyOptions } from './PropertyOptions.tsx'
import { SendingOptions } from './SendingOptions.tsx'
import './MessageOptions.css'

type Props = {
  message: ComposedMessage
  surroundings: Surroundings
  onEdit: (edit: MessageEdit) => void
  onClose: () => void
}

export function MessageOptions({ message, surroundings, onEdit, onClose }: Props) {
  const say = useWords()
  return (
    <SidePanel title={say('options.heading')} closeLabel={say('options.close')} onClose={onClose}>
      <div className="message-options">
        <OptionsPart heading={say('importance.importance')}>
          <ImportanceOptions
            importance={message.importance}
            onChoose={(importance) => onEdit({ type: 'importanceSet', importance })}
          />
        </OptionsPart>
        <FlagPart {...{ message, surroundings, onEdit }} />
        <HeadersPart {...{ message, surroundings, onEdit }} />
        <PropertyOptions {...{ message, surroundings, onEdit }} />
        <ExpertOptions {...{ message, surroundings, onEdit }} />
        <OptionsPart heading={say('options.whenSending')} place="sentItems">
          <SendingOptions message={message} onEdit={onEdit} />
        </OptionsPart>
      </div>
    </SidePanel>
  )
}
