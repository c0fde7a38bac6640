/** What is to be said about the page or the sign-in as a whole, above the sheet. */
import { useState } from 'react'
import { AuthError } from '#auth/authError.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useStartup } from '#access/StartupContext.ts'
import { useSession } from '#session/SessionContext.ts'

const setup = () => import('./SetupNotice.tsx')
const MisconfiguredNotice = lazyComponent(async () => (await setup()).MisconfiguredNotice)
const InsecureNotice = lazyComponent(async () => (await setup()).InsecureNotice)
const SignInBrokenNotice = lazyComponent(async () => (await setup()).SignInBrokenNotice)
const UnregisteredNotice = lazyComponent(async () => (await setup()).UnregisteredNotice)

const signIn = () => import('#access/SignInNotice.tsx')
const SignInTrouble = lazyComponent(async () => (await signIn()).SignInTrouble, 'soon')
const Returned = lazyComponent(async () => (await signIn()).Returned)

type Props = { trouble: unknown; onDismiss: () => void }

export function PageNotice(props: Props) {
  const notice = useNotice(props)
  return notice && <div className="compose-page-notice">{notice}</div>
}

function useNotice({ trouble, onDismiss }: Props) {
  const boot = useStartup()
  const session = useSession()
  const [isRead, setIsRead] = useState(false)
  switch (boot.step) {
    case 'starting':
      return null
    case 'misconfigured':
      return <MisconfiguredNotice issues={boot.problems} />
    case 'unregistered':
      return <UnregisteredNotice />
    case 'insecure':
      return <InsecureNotice session={session} />
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
