/**
 * Letters found on this device, each to be taken up, deleted or left for later.
 *
 * It stands beside the letter, not in front of it: writing is possible at once, and the focus stays
 * where it is.
 */
import { useEffect, useEffectEvent, useId } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { Unsent } from '#storage/unsentSummary.ts'
import { Button } from '#ui/Button.tsx'
import { formatDate, formatTime } from '#i18n/formats.ts'
import { showTurns } from '#i18n/isolate.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { mayOffer } from './unsentMessages.ts'
import './UnsentMessagesDialog.css'

type Props = {
  keeping: Recovery
  accounts: readonly Account[]
  /** A letter is on its way: none of these takes its place meanwhile. */
  isOnItsWay: boolean
}

export function UnsentLetters({ keeping, accounts, isOnItsWay }: Props) {
  const say = useWords()
  const id = useId()
  const { unsent, isOffering } = useStore(keeping.letters.store)
  const offered = unsent.filter((letter) => mayOffer(letter, accounts))
  const isShown = isOffering && offered.length > 0
  useLookAgain(
    isShown && offered.some(({ isElsewhere }) => isElsewhere),
    () => void keeping.letters.refresh(),
  )
  if (!isShown) return null
  async function restore(letterId: string) {
    await keeping.takeUp.restore(letterId)
    await keeping.letters.refresh()
  }
  const close = () => {
    keeping.letters.offer(false)
  }
  return (
    <div role="dialog" aria-labelledby={id} className="unsent-letters" inert={isOnItsWay}>
      <div className="unsent-letters-head">
        <h2 id={id} className="unsent-letters-title">
          {say('keep.unsent')}
        </h2>
        <Button onClick={close}>{say('keep.notNow')}</Button>
      </div>
      <ul className="unsent-letters-list">
        {offered.map((letter) => (
          <UnsentRow
            key={letter.id}
            letter={letter}
            onRestore={() => void restore(letter.id)}
            onDelete={() => void keeping.remove(letter.id)}
          />
        ))}
      </ul>
    </div>
  )
}

type RowProps = { letter: Unsent; onRestore: () => void; onDelete: () => void }

function UnsentRow({ letter, onRestore, onDelete }: RowProps) {
  const say = useWords()
  const id = useId()
  const { subject, firstLine, isElsewhere } = letter
  const time = toTime(letter.savedAt)
  return (
    <li className="unsent-letters-row">
      <div id={id} className="unsent-letters-words">
        <span>
          {say('keep.unsentFrom', { time })}
          {' · '}
          <b>
            <bdi>{toShownSubject(subject) || say('common.noSubject')}</bdi>
          </b>
          {firstLine && (
            <>
              {' · '}
              <bdi>{showTurns(firstLine)}</bdi>
            </>
          )}
        </span>
        <Facts letter={letter} />
      </div>
      <div className="unsent-letters-actions">
        <Button kind="outline" aria-describedby={id} onClick={onRestore}>
          {say('keep.restore')}
        </Button>
        {!isElsewhere && (
          <Button aria-describedby={id} onClick={onDelete}>
            {say('keep.delete')}
          </Button>
        )}
      </div>
    </li>
  )
}

function Facts({ letter }: { letter: Unsent }) {
  const say = useWords()
  const { fileCount, account, isElsewhere, isUnderWay } = letter
  const facts = [
    isElsewhere && say('keep.openElsewhere'),
    isUnderWay && say('keep.underWay'),
    fileCount > 0 && say('keep.files', { count: fileCount }),
    account?.address,
  ].filter(Boolean)
  return facts.length > 0 && <span className="unsent-letters-facts">{facts.join(' · ')}</span>
}

/** The time of day, and the day where that is not today. */
function toTime(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  const day = { day: 'numeric', month: 'short', hour: 'numeric', minute: 'numeric' } as const
  return isToday ? formatTime(at) : formatDate(at, day)
}

/** The other tab may be closed meanwhile; browsers tell nobody. */
function useLookAgain(isWanted: boolean, look: () => void) {
  const onTime = useEffectEvent(look)
  useEffect(() => {
    if (!isWanted) return
    const timer = setInterval(() => onTime(), 1000)
    return () => clearInterval(timer)
  }, [isWanted])
}
