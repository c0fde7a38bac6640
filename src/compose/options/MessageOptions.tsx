/**
 * Everything about a letter that is not written in it: the panel beside the sheet, on a narrow
 * page a sheet of its own in front of it. Loaded when it is first opened.
 */
import { X } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { FlagOptions } from '#compose/flag/FlagOptions.tsx'
import { HeaderRows } from '#compose/headers/HeaderRows.tsx'
import { mostHeaders } from '#compose/headers/headers.ts'
import { ImportanceOptions } from '#compose/importance/ImportanceOptions.tsx'
import type { ComposedMessage } from '#compose/message.ts'
import type { MessageEdit } from '#compose/messageReducer.ts'
import type { ProblemPlace } from '#compose/problem.ts'
import { useRefusalAt } from '#compose/RefusalContext.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useWords } from '#words/useWords.ts'
import { SendingOptions } from './SendingOptions.tsx'
import { usePanelFocus } from './usePanelFocus.tsx'
import './MessageOptions.css'

/** What the panel needs to know of the world around it. */
export type Surroundings = {
  /** The reader's clock, as a local time `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string
  /** The reader's zone, by its IANA name. */
  readonly zone: string
  readonly newId: () => string
}

type Props = {
  message: ComposedMessage
  surroundings: Surroundings
  onEdit: (edit: MessageEdit) => void
  onClose: () => void
}

export function MessageOptions({ message, surroundings, onEdit, onClose }: Props) {
  const say = useWords()
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const { now, zone, newId } = surroundings
  usePanelFocus(panel, onClose)
  const count = say('headers.counter', { count: message.headers.length, most: mostHeaders })

  return (
    <section ref={panel} className="message-options" aria-labelledby={id}>
      <header className="message-options-head">
        <h2 id={id} tabIndex={-1} className="message-options-heading">
          {say('options.heading')}
        </h2>
        <IconButton
          label={say('options.close')}
          icon={<X aria-hidden size={18} />}
          onClick={onClose}
        />
      </header>
      <Part heading={say('importance.importance')}>
        <ImportanceOptions
          importance={message.importance}
          onChoose={(importance) => onEdit({ type: 'importanceSet', importance })}
        />
      </Part>
      <Part heading={say('flag.heading')} place="flag">
        <FlagOptions
          flag={message.flag}
          now={now}
          zone={zone}
          onChange={(flag) => onEdit({ type: 'flagSet', flag })}
        />
      </Part>
      <Part heading={say('headers.heading')} aside={count} place="headers">
        <HeaderRows
          headers={message.headers}
          newId={newId}
          onChange={(headers) => onEdit({ type: 'headersSet', headers })}
        />
      </Part>
      <Part heading={say('options.whenSending')} place="sentItems">
        <SendingOptions message={message} onEdit={onEdit} />
      </Part>
    </section>
  )
}

type PartProps = { heading: string; aside?: string; place?: ProblemPlace; children: ReactNode }

function Part({ heading, aside, place, children }: PartProps) {
  const refusal = useRefusalAt(place)
  return (
    <div className="message-options-part" data-place={place}>
      <div className="message-options-title">
        <h3 className="message-options-subheading">{heading}</h3>
        {aside && <span>{aside}</span>}
      </div>
      {refusal && <p className="field-error">{refusal}</p>}
      {children}
    </div>
  )
}
