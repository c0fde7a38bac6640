/**
 * What is said of a message whose final request got no answer: while it is looked for, that it was not
 * sent, or that it cannot be told, with what was seen and what to do.
 *
 * Sending again is offered only when it was looked for and is not there.
 */
import { useEffect, useState } from 'react'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { CopyRequestId } from './CopyRequestId.tsx'
import type { Evidence } from '#delivery/send/sendOutcome.ts'

/** Milliseconds; a copy that is there at all is mostly found before. */
const longAfter = 8_000

export function CheckingNotice() {
  const t = useTranslate()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), longAfter)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Banner tone="info" title={t('deliver.checking')}>
      {t(isLong ? 'deliver.checkingLonger' : 'deliver.checkingExplained')}
    </Banner>
  )
}

type NotSent = {
  /** Why that is known. */
  explains: TextKey
  requestId: string | undefined
  onSendAgain: () => void
}

export function NotSentNotice({ explains, requestId, onSendAgain }: NotSent) {
  const t = useTranslate()
  const actions = (
    <>
      <Button kind="outline" data-caret="risky" onClick={onSendAgain}>
        {t('deliver.sendAgain')}
      </Button>
      {requestId && <CopyRequestId requestId={requestId} />}
    </>
  )
  return (
    <Banner tone="warning" title={t('deliver.notSent')} actions={actions}>
      {t(explains)}
    </Banner>
  )
}

type CannotTell = {
  evidence: Exclude<Evidence, 'similar'>
  requestId: string | undefined
  onVerifyAgain: () => void
  /** In the click: asks for the permission to look. */
  onAllow: () => void
  /** The writer looked, and it is not there. */
  onMissing: () => void
}

const sights: Readonly<Record<CannotTell['evidence'], TextKey>> = {
  notKept: 'deliver.sawNotKept',
  draftGone: 'deliver.sawDraftGone',
  noAnswer: 'deliver.sawNoAnswer',
  noPermission: 'deliver.sawNoPermission',
  signedOut: 'deliver.sawSignedOut',
  otherAccount: 'deliver.sawOtherAccount',
}

/** Without a window nobody can look. */
const requiresInteraction: readonly Evidence[] = ['noPermission', 'signedOut', 'otherAccount']

export function CannotTellNotice({ evidence, requestId, ...on }: CannotTell) {
  const t = useTranslate()
  const actions = (
    <>
      {requiresInteraction.includes(evidence) ? (
        <Button kind="outline" onClick={on.onAllow}>
          {t('deliver.allowLook')}
        </Button>
      ) : (
        <Button kind="outline" onClick={on.onVerifyAgain}>
          {t('deliver.lookAgain')}
        </Button>
      )}
      <Button kind="outline" onClick={on.onMissing}>
        {t('deliver.notInSentItems')}
      </Button>
      {requestId && <CopyRequestId requestId={requestId} />}
    </>
  )
  return (
    <Banner tone="warning" title={t('deliver.unknown')} actions={actions}>
      {t(sights[evidence])}
    </Banner>
  )
}
