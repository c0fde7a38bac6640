/** What is said while a sign-in window is open or has to be opened: there is always a way out. */
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#words/useWords.ts'
import type { WordId } from '#words/words.ts'
import type { SignInFlow, Why } from './signInFlow.ts'

const questions: Record<Why, { title: WordId; text: WordId }> = {
  permission: { title: 'signIn.permission', text: 'signIn.permissionExplained' },
  sessionEnded: { title: 'signIn.sessionEnded', text: 'signIn.sessionEndedExplained' },
  popupBlocked: { title: 'signIn.blocked', text: 'signIn.blockedExplained' },
}

export function SignInDialogs({ flow }: { flow: SignInFlow }) {
  const say = useWords()
  const state = useStore(flow.store)
  if (state.step === 'idle') return null
  if (state.step === 'asking') {
    const { title, text } = questions[state.why]
    const actions = (
      <>
        <Button kind="outline" onClick={state.cancel}>
          {say('signIn.cancel')}
        </Button>
        <Button kind="primary" onClick={state.proceed}>
          {say('signIn.continue')}
        </Button>
      </>
    )
    return (
      <Dialog title={say(title)} actions={actions} onClose={state.cancel}>
        <p>{say(text)}</p>
      </Dialog>
    )
  }
  const actions = (
    <>
      <Button kind="outline" onClick={state.cancel}>
        {say('signIn.cancel')}
      </Button>
      <Button kind={state.isClosed ? 'primary' : 'outline'} onClick={state.tryAgain}>
        {say('signIn.tryAgain')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={say(state.isClosed ? 'signIn.closed' : 'signIn.waiting')}
      actions={actions}
      onClose={state.cancel}
    >
      <p role="status">
        {say(state.isClosed ? 'signIn.closedExplained' : 'signIn.waitingExplained')}
      </p>
    </Dialog>
  )
}
