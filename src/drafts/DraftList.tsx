/**
 * The messages of a folder as a list. Arrow keys, Home and End go through it, Enter opens, Delete
 * deletes; only one of them is a tab stop.
 */
import { Trash2 } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { shownName } from '#compose/recipients/parse/hiddenAddress.ts'
import { MessageSummary } from '#compose/summary/MessageSummary.tsx'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import './DraftList.css'

type Props = {
  messages: readonly ListedMessage[]
  isBusy: boolean
  /** The draft that is open. */
  openId: string | undefined
  onOpen: (message: ListedMessage) => void
  onDelete?: ((message: ListedMessage) => void) | undefined
}

export function DraftList({ messages, isBusy, openId, onOpen, onDelete }: Props) {
  const t = useTranslate()
  const list = useRef<HTMLUListElement>(null)
  const [stop, setStop] = useState(0)
  const last = messages.length - 1
  const current = Math.min(stop, last)

  function go(index: number) {
    setStop(index)
    list.current?.querySelectorAll<HTMLElement>('.draft-list-open')[index]?.focus()
  }

  function press(event: KeyboardEvent, index: number) {
    const places: Record<string, number> = {
      ArrowDown: Math.min(index + 1, last),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: last,
    }
    const place = places[event.key]
    const message = messages[index]
    if (place !== undefined) go(place)
    else if (event.key === 'Delete' && onDelete && message && !isBusy) onDelete(message)
    else return
    event.preventDefault()
  }

  return (
    <ul ref={list} className="draft-list" aria-label={t('drafts.drafts')}>
      {messages.map((message, index) => (
        <DraftItem
          key={message.id}
          {...{ message, isBusy }}
          isOpen={message.id === openId}
          isStop={index === current}
          onFocus={() => setStop(index)}
          onKeyDown={(event) => press(event, index)}
          onOpen={() => onOpen(message)}
          onDelete={onDelete && (() => onDelete(message))}
        />
      ))}
    </ul>
  )
}

type ItemProps = {
  message: ListedMessage
  isBusy: boolean
  isOpen: boolean
  isStop: boolean
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onOpen: () => void
  onDelete: (() => void) | undefined
}

function DraftItem({ message, isBusy, isOpen, isStop, onDelete, ...on }: ItemProps) {
  const t = useTranslate()
  const subject = toShownSubject(message.subject) || t('common.noSubject')
  return (
    <li className="draft-list-item" aria-label={subject} aria-current={isOpen || undefined}>
      <button
        type="button"
        className="draft-list-open"
        tabIndex={isStop ? 0 : -1}
        disabled={isBusy}
        onFocus={on.onFocus}
        onKeyDown={on.onKeyDown}
        onClick={on.onOpen}
      >
        <MessageSummary
          subject={message.subject}
          people={message.toRecipients.map(({ emailAddress }) => shownName(emailAddress))}
          firstWords={message.bodyPreview}
          at={message.lastModifiedDateTime}
          hasFiles={message.hasAttachments}
          state={isOpen && t('drafts.openHere')}
        />
      </button>
      {onDelete && (
        <IconButton
          label={t('drafts.delete', { subject })}
          icon={<Trash2 aria-hidden size={16} />}
          disabled={isBusy}
          onClick={onDelete}
        />
      )}
    </li>
  )
}
