/** The messages that were found, one of them chosen (WAI-ARIA APG: listbox). Enter answers the chosen one. */
import { useId, type KeyboardEvent, type RefObject } from 'react'
import { shownName } from '#compose/recipients/parse/hiddenAddress.ts'
import { MessageSummary } from '#compose/summary/MessageSummary.tsx'
import type { FoundMessage } from '#graph/findMessages.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  messages: readonly FoundMessage[]
  /** Its place in the list. */
  chosen: number
  list: RefObject<HTMLDivElement | null>
  onChoose: (at: number) => void
  onAnswer: () => void
}

export function ReplyResults({ messages, chosen, list, onChoose, onAnswer }: Props) {
  const t = useTranslate()
  const id = useId()
  const last = messages.length - 1

  function go(at: number) {
    onChoose(at)
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: KeyboardEvent) {
    const places: Record<string, number> = {
      ArrowDown: Math.min(chosen + 1, last),
      ArrowUp: Math.max(chosen - 1, 0),
      Home: 0,
      End: last,
    }
    const place = places[event.key]
    if (place !== undefined) go(place)
    else if (event.key === 'Enter') onAnswer()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('replies.results')}
      aria-activedescendant={`${id}-${chosen}`}
      className="reply-results"
      onKeyDown={press}
    >
      {messages.map((message, at) => (
        <Row
          key={message.id}
          {...{ message, onAnswer }}
          id={`${id}-${at}`}
          isChosen={at === chosen}
          onChoose={() => go(at)}
        />
      ))}
    </div>
  )
}

type RowProps = {
  message: FoundMessage
  id: string
  isChosen: boolean
  onChoose: () => void
  onAnswer: () => void
}

/** The keys are the list's, which has the focus. */
const noKeys = () => undefined

function Row({ message, id, isChosen, onChoose, onAnswer }: RowProps) {
  const { subject, from, receivedDateTime, hasAttachments, bodyPreview } = message
  const author = from?.emailAddress
  return (
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isChosen}
      className="reply-results-row"
      onClick={onChoose}
      onDoubleClick={onAnswer}
      onKeyDown={noKeys}
    >
      <MessageSummary
        subject={subject}
        people={author ? [shownName({ name: author.name, address: author.address ?? '' })] : []}
        firstWords={bodyPreview}
        at={receivedDateTime}
        hasFiles={hasAttachments}
      />
    </div>
  )
}
