/**
 * Messages found on this device, each to be taken up, deleted or left for later.
 *
 * It lies in the margin beside the text, or over the foot of the text where there is none: nothing moves
 * for it, writing is possible at once, and the focus stays where it is.
 */
import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { openInNewTab } from './openInNewTab.ts'
import { UnsentRow } from './UnsentRow.tsx'
import { mayShowTo } from './mayShowTo.ts'
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
  // The new tab takes its message a while after the click.
  const [isApart, setIsApart] = useState(false)
  const { unsent, isOffering } = useStore(recovery.unsentMessages.store)
  const offered = unsent.filter((summary) => mayShowTo(summary, accounts))
  const isShown = isOffering && offered.length > 0
  useVerifyAgain(
    isShown && (isApart || offered.some(({ isInOtherTab }) => isInOtherTab)),
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
    <div
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      className="unsent-messages"
      inert={isOnItsWay}
    >
      <div className="unsent-messages-head">
        <h2 id={id} className="unsent-messages-title">
          {t('keep.unsent')}
        </h2>
        <Button onClick={close}>{t('common.hide')}</Button>
      </div>
      <FoldedList>
        {offered.map((summary) => (
          <UnsentRow
            key={summary.id}
            summary={summary}
            onRestore={() => void restore(summary.id)}
            onOpenApart={() => setIsApart(openInNewTab(summary.id))}
            onDelete={() => recovery.remove(summary.id)}
          />
        ))}
      </FoldedList>
    </div>
  )
}

const AT_FIRST = 2

/** The newest, and the others when they are asked for; the first of these has the focus then. */
function FoldedList({ children }: { children: readonly ReactNode[] }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const folded = isOpen ? 0 : children.length - AT_FIRST
  function focusNext(list: HTMLUListElement | null) {
    list?.querySelector<HTMLElement>(`:scope > :nth-child(${AT_FIRST + 1}) button`)?.focus()
  }
  return (
    <>
      <ul ref={isOpen ? focusNext : undefined} className="unsent-messages-list">
        {folded > 0 ? children.slice(0, AT_FIRST) : children}
      </ul>
      {folded > 0 && (
        <button type="button" className="unsent-messages-more" onClick={() => setIsOpen(true)}>
          {t('common.more', { count: folded })}
        </button>
      )}
    </>
  )
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
