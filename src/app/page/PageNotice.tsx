/** What an operator has to fix, above the sheet: nobody can sign in meanwhile. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useStartup } from '#access/StartupContext.ts'
import { useSession } from '#session/SessionContext.ts'

const setup = () => import('./SetupNotice.tsx')
const MisconfiguredNotice = lazyComponent(async () => (await setup()).MisconfiguredNotice)
const InsecureNotice = lazyComponent(async () => (await setup()).InsecureNotice)
const SignInBrokenNotice = lazyComponent(async () => (await setup()).SignInBrokenNotice)
const UnregisteredNotice = lazyComponent(async () => (await setup()).UnregisteredNotice)

export function PageNotice() {
  const notice = useNotice()
  return notice && <div className="compose-page-notice">{notice}</div>
}

function useNotice() {
  const startup = useStartup()
  const session = useSession()
  switch (startup.step) {
    case 'misconfigured':
      return <MisconfiguredNotice issues={startup.problems} />
    case 'unregistered':
      return <UnregisteredNotice />
    case 'insecure':
      return <InsecureNotice session={session} />
    case 'signInBroken':
      return <SignInBrokenNotice found={startup.found} />
    case 'starting':
    case 'ready':
      return null
  }
}
