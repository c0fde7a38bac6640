/**
 * Messages found on this device, each to be taken up, deleted or left for later.
 *
 * It stands beside the message, not in front of it: writing is possible at once, and the focus stays
 * where it is.
 */
import { useEffect, useEffectEvent, useId } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { UnsentSummary } from '#storage/unsentSummary.ts'
import { Button } from '#ui/Button.tsx'
import { formatDate, formatTime } from '#i18n/formats.ts'
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { mayShowTo } from './unsentMessages.ts'
import './UnsentMessagesDialog.css'

type Props = {
  recovery: Recovery
  accounts: readonly Account[]
  /** A message is on its way: none of these takes its place meanwhile. */
  isOnItsWay: boolean
}

export function UnsentMessages({ recovery, accounts, isOnItsWay }: Props) {
  const t = useTranslate()
  const id = useId()
  const { unsent, isOffering } = useStore(recovery.unsentMessages.store)
  const offered = unsent.filter((summary) => mayShowTo(summary, accounts))
  const isShown = isOffering && offered.length > 0
  useVerifyAgain(
    isShown && offered.some(({ isInOtherTab }) => isInOtherTab),
    () => void recovery.unsentMessages.refresh(),
  )
  if (!isShown) return null
  async function restore(messageId: string) {
    await recovery.restore.restore(messageId)
    await recovery.unsentMessages.refresh()
  }
  const close = () => {
    recovery.unsentMessages.offer(false)
  }
  return (
    <div role="dialog" aria-labelledby={id} className="unsent-messages" inert={isOnItsWay}>
      <div className="unsent-messages-head">
        <h2 id={id} className="unsent-messages-title">
          {t('keep.unsent')}
        </h2>
        <Button onClick={close}>{t('common.hide')}</Button>
      </div>
      <ul className="unsent-messages-list">
        {offered.map((summary) => (
          <UnsentRow
            key={summary.id}
            summary={summary}
            onRestore={() => void restore(summary.id)}
            onDelete={() => void recovery.remove(summary.id)}
          />
        ))}
      </ul>
    </div>
  )
}

type RowProps = { summary: UnsentSummary; onRestore: () => void; onDelete: () => void }

function UnsentRow({ summary, onRestore, onDelete }: RowProps) {
  const t = useTranslate()
  const id = useId()
  const { subject, firstLine, isInOtherTab } = summary
  const time = toTime(summary.savedAt)
  return (
    <li className="unsent-messages-row">
      <div id={id} className="unsent-messages-words">
        <span>
          {t('keep.unsentFrom', { time })}
          {' · '}
          <b>
            <bdi>{toShownSubject(subject) || t('common.noSubject')}</bdi>
          </b>
          {firstLine && (
            <>
              {' · '}
              <bdi>{showTurns(firstLine)}</bdi>
            </>
          )}
        </span>
        <Facts summary={summary} />
      </div>
      <div className="unsent-messages-actions">
        <Button kind="outline" aria-describedby={id} onClick={onRestore}>
          {t('keep.restore')}
        </Button>
        {!isInOtherTab && (
          <Button aria-describedby={id} onClick={onDelete}>
            {t('keep.delete')}
          </Button>
        )}
      </div>
    </li>
  )
}

function Facts({ summary }: { summary: UnsentSummary }) {
  const t = useTranslate()
  const { fileCount, account, isInOtherTab, isUnderWay } = summary
  const facts = [
    isInOtherTab && t('keep.openElsewhere'),
    isUnderWay && t('keep.underWay'),
    fileCount > 0 && t('keep.files', { count: fileCount }),
    account?.address,
  ].filter(Boolean)
  return facts.length > 0 && <span className="unsent-messages-facts">{facts.join(' · ')}</span>
}

/** The time of day, and the day where that is not today. */
function toTime(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  const day = { day: 'numeric', month: 'short', hour: 'numeric', minute: 'numeric' } as const
  return isToday ? formatTime(at) : formatDate(at, day)
}

/** The other tab may be closed meanwhile; browsers tell nobody. */
function useVerifyAgain(isWanted: boolean, verify: () => void) {
  const onTime = useEffectEvent(verify)
  useEffect(() => {
    if (!isWanted) return
    const timer = setInterval(() => onTime(), 1000)
    return () => clearInterval(timer)
  }, [isWanted])
}
