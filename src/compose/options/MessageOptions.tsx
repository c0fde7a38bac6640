/**
 * Everything about a letter that is not written in it, in the panel beside the sheet. Loaded when it
 * is first opened.
 */
import type { ReactNode } from 'react'
import type { FetchItem } from '#compose/attachments/MailboxItemField.tsx'
import type { MailboxCategory } from '#compose/categories/categories.ts'
import type { ClockOff } from '#compose/flag/ClockNotice.tsx'
import { ImportanceOptions } from '#compose/importance/ImportanceOptions.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import type { Suggest } from '#compose/recipients/suggest.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { ExpertOptions } from './AdvancedOptions.tsx'
import { FlagPart } from './FlagSection.tsx'
import { HeadersPart } from './HeadersSection.tsx'
import { OptionsPart } from './OptionsSection.tsx'
import { PropertyOptions } from './PropertyOptions.tsx'
import { SendingOptions } from './SendingOptions.tsx'
import './MessageOptions.css'

/** What the panel needs to know of the world around it. */
export type Surroundings = {
  /** The reader's clock, as a local time `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string
  /** The reader's zone, by its IANA name. */
  readonly zone: string
  /** How far this device's clock is ahead, in milliseconds, where that can be known. */
  readonly clockOff?: ClockOff
  readonly newId: () => string
  /** What this cloud’s Graph has. Unless it is said, everything. */
  readonly abilities?: OptionAbilities
  /** The categories the mailbox knows; without them any can still be typed. */
  readonly categories?: readonly MailboxCategory[]
  /** Where they are not allowed to be read: a way to allow it. */
  readonly categoriesOffer?: ReactNode
  /** Graph's beta is used, which knows mentions. */
  readonly isBeta?: boolean
  readonly suggest?: Suggest | undefined
  /** Fetches a message to be attached; without it none can be. */
  readonly fetchItem?: FetchItem
}

export type OptionAbilities = {
  readonly flag: boolean
  readonly headers: boolean
  readonly categories: boolean
}

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
