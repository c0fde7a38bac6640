/** What is to be said about the page or the sign-in as a whole, above the sheet. */
import { useState } from 'react'
import { AuthError, type AuthErrorKind } from '#auth/authError.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#words/useWords.ts'
import type { WordId } from '#words/words.ts'
import type { Boot } from './boot.ts'
import { lazyPart } from '#compose/lazyPart.tsx'

const setup = () => import('./SetupNotice.tsx')
const MisconfiguredNotice = lazyPart(async () => (await setup()).MisconfiguredNotice)
const SignInBrokenNotice = lazyPart(async () => (await setup()).SignInBrokenNotice)
const UnregisteredNotice = lazyPart(async () => (await setup()).UnregisteredNotice)

type Props = { boot: Boot; trouble: unknown; onDismiss: () => void }

export function PageNotice(props: Props) {
  const notice = useNotice(props)
  return notice && <div className="compose-page-notice">{notice}</div>
}

function useNotice({ boot, trouble, onDismiss }: Props) {
  const [isRead, setIsRead] = useState(false)
  switch (boot.step) {
    case 'starting':
      return null
    case 'misconfigured':
      return <MisconfiguredNotice problems={boot.problems} />
    case 'unregistered':
      return <UnregisteredNotice />
    case 'signInBroken':
      return <SignInBrokenNotice found={boot.found} />
    case 'ready': {
      const { returnedFromRedirect } = boot.auth
      const failed = trouble ?? (returnedFromRedirect instanceof AuthError && returnedFromRedirect)
      const dismiss = () => {
        setIsRead(true)
        onDismiss()
      }
      if (trouble || (failed && !isRead))
        return <SignInTrouble error={failed} onDismiss={dismiss} />
      if (returnedFromRedirect && !isRead) return <Returned onDismiss={dismiss} />
      return null
    }
  }
}

function Returned({ onDismiss }: { onDismiss: () => void }) {
  const say = useWords()
  const close = <Button onClick={onDismiss}>{say('signIn.understood')}</Button>
  return (
    <Banner tone="success" title={say('signIn.returned')} actions={close}>
      {say('signIn.returnedExplained')}
    </Banner>
  )
}

const sentences: Partial<Record<AuthErrorKind, readonly [WordId, WordId]>> = {
  cancelled: ['signIn.closed', 'signIn.closedExplained'],
  timedOut: ['signIn.closed', 'signIn.closedExplained'],
  popupBlocked: ['signIn.notKept', 'signIn.notKeptExplained'],
  declined: ['signIn.declined', 'signIn.declinedExplained'],
  adminApprovalNeeded: ['signIn.adminApproval', 'signIn.adminApprovalExplained'],
  offline: ['signIn.offline', 'signIn.offlineExplained'],
}

function SignInTrouble({ error, onDismiss }: { error: unknown; onDismiss: () => void }) {
  const say = useWords()
  const known = error instanceof AuthError ? error : undefined
  const [title, text] = (known && sentences[known.kind]) ?? [
    'signIn.failed',
    'signIn.failedExplained',
  ]
  const close = <Button onClick={onDismiss}>{say('signIn.understood')}</Button>
  return (
    <Banner tone="danger" title={say(title)} actions={close}>
      {say(text, { code: known?.code ?? say('signIn.noCode') })}
    </Banner>
  )
}
