/** A message in a list, wherever it is: subject and time, people, its first words, and what is the matter with it. */
import { Paperclip } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { shortTime } from './shortTime.ts'
import './MessageSummary.css'

export type Summary = {
  readonly subject: string | null
  readonly people: readonly string[]
  readonly firstWords: string
  /** When it was changed last: ISO 8601, or milliseconds. */
  readonly at: string | number
  readonly hasFiles?: boolean
  readonly state?: ReactNode
}

export function MessageSummary({ subject, people, firstWords, at, hasFiles, state }: Summary) {
  const t = useTranslate()
  return (
    <span className="message-summary">
      <span className="message-summary-head">
        <span className="message-summary-subject">
          <bdi>{toShownSubject(subject ?? '') || t('common.noSubject')}</bdi>
        </span>
        {hasFiles && <Paperclip role="img" aria-label={t('drafts.hasFiles')} size={14} />}{' '}
        <time className="message-summary-time">{shortTime(at)}</time>
      </span>{' '}
      <span className="message-summary-line">
        <People names={people} />
      </span>{' '}
      {firstWords && (
        <span className="message-summary-line message-summary-words">
          <bdi>{showTurns(firstWords)}</bdi>
        </span>
      )}{' '}
      {state && <span className="message-summary-state">{state}</span>}
    </span>
  )
}

function People({ names }: { names: readonly string[] }) {
  const t = useTranslate()
  if (names.length === 0) return t('drafts.noRecipients')
  return names.map((name, at) => (
    <Fragment key={at}>
      {at > 0 && ', '}
      <bdi>{showTurns(name)}</bdi>
    </Fragment>
  ))
}
