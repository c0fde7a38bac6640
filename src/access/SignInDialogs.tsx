/** What is said while a sign-in window is open or has to be opened: there is always a way out. */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { SignInQueue } from './signInQueue.ts'
import type { Why } from './interactiveSignIn.ts'

const questions: Record<Why, readonly [TextKey, TextKey]> = {
  permission: ['signIn.permission', 'signIn.permissionExplained'],
  sessionEnded: ['signIn.sessionEnded', 'signIn.sessionEndedExplained'],
  windowBlocked: ['signIn.openWindow', 'signIn.openWindowExplained'],
  popupBlocked: ['signIn.blocked', 'signIn.blockedExplained'],
  popupBlockedAtRisk: ['signIn.blocked', 'signIn.blockedAtRisk'],
}

export function SignInDialogs({ flow }: { flow: SignInQueue }) {
  const t = useTranslate()
  const state = useStore(flow.store)
  switch (state.step) {
    case 'idle':
      return null
    case 'asking':
      return (
        <Question says={questions[state.why]} onCancel={state.cancel}>
          <Button kind="primary" onClick={state.proceed}>
            {t('common.continue')}
          </Button>
        </Question>
      )
    case 'leaving':
      return (
        <Question says={['signIn.leaving', 'signIn.leavingExplained']} onCancel={state.cancel} />
      )
    case 'waiting':
      return (
        <Question says={state.isClosed ? closed : waiting} onCancel={state.cancel}>
          <Button kind={state.isClosed ? 'primary' : 'outline'} onClick={state.tryAgain}>
            {t('common.tryAgain')}
          </Button>
        </Question>
      )
  }
}

const waiting = ['signIn.waiting', 'signIn.waitingExplained'] as const
const closed = ['signIn.closed', 'signIn.closedExplained'] as const

type QuestionProps = {
  says: readonly [TextKey, TextKey]
  onCancel: () => void
  /** What can be done besides giving up. */
  children?: ReactNode
}

function Question({ says: [title, text], onCancel, children }: QuestionProps) {
  const t = useTranslate()
  const actions = (
    <>
      <Button kind="outline" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
      {children}
    </>
  )
  return (
    <Dialog title={t(title)} actions={actions} onClose={onCancel}>
      <p role="status">{t(text)}</p>
    </Dialog>
  )
}
