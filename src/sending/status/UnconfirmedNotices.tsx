/**
 * What is said of a letter whose final request got no answer: while it is looked for, that it was not
 * sent, or that it cannot be told, with what was seen and what to do.
 *
 * Sending again is offered only when it was looked for and is not there.
 */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import { CopyRequestId } from './CopyRequestId.tsx'
import type { Saw } from '#delivery/send/sendOutcome.ts'

export function CheckingNotice() {
  const say = useWords()
  return (
    <Banner tone="info" title={say('deliver.checking')}>
      {say('deliver.checkingExplained')}
    </Banner>
  )
}

type NotSent = {
  /** Why that is known. */
  explains: WordId
  requestId: string | undefined
  onSendAgain: () => void
}

export function NotSentNotice({ explains, requestId, onSendAgain }: NotSent) {
  const say = useWords()
  const actions = (
    <>
      <Button kind="outline" onClick={onSendAgain}>
        {say('deliver.sendAgain')}
      </Button>
      {requestId && <CopyRequestId requestId={requestId} />}
    </>
  )
  return (
    <Banner tone="warning" title={say('deliver.notSent')} actions={actions}>
      {say(explains)}
    </Banner>
  )
}

type CannotTell = {
  saw: Exclude<Saw, 'similar'>
  requestId: string | undefined
  onLookAgain: () => void
  /** In the click: asks for the permission to look. */
  onAllow: () => void
  /** The writer looked, and it is not there. */
  onMissing: () => void
}

const sights: Readonly<Record<CannotTell['saw'], WordId>> = {
  notKept: 'deliver.sawNotKept',
  draftGone: 'deliver.sawDraftGone',
  noAnswer: 'deliver.sawNoAnswer',
  noPermission: 'deliver.sawNoPermission',
  signedOut: 'deliver.sawSignedOut',
  otherAccount: 'deliver.sawOtherAccount',
}

/** Without a window nobody can look. */
const needsWindow: readonly Saw[] = ['noPermission', 'signedOut', 'otherAccount']

export function CannotTellNotice({ saw, requestId, ...on }: CannotTell) {
  const say = useWords()
  const actions = (
    <>
      {needsWindow.includes(saw) ? (
        <Button kind="outline" onClick={on.onAllow}>
          {say('deliver.allowLook')}
        </Button>
      ) : (
        <Button kind="outline" onClick={on.onLookAgain}>
          {say('deliver.lookAgain')}
        </Button>
      )}
      <Button kind="outline" onClick={on.onMissing}>
        {say('deliver.notInSentItems')}
      </Button>
      {requestId && <CopyRequestId requestId={requestId} />}
    </>
  )
  return (
    <Banner tone="warning" title={say('deliver.unknown')} actions={actions}>
      {say(sights[saw])}
    </Banner>
  )
}
