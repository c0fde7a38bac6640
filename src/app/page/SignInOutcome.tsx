/** What became of a sign-in that did not simply go on. */
import { useState } from 'react'
import { AuthError } from '#auth/authError.ts'
import { useStartup } from '#access/StartupContext.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const parts = () => import('#access/SignInNotice.tsx')
const SignInTrouble = lazyComponent(async () => (await parts()).SignInTrouble, 'soon')
const Returned = lazyComponent(async () => (await parts()).Returned)

type Props = { trouble: unknown; onDismiss: () => void }

export function SignInOutcome({ trouble, onDismiss }: Props) {
  const startup = useStartup()
  const [isRead, setIsRead] = useState(false)
  if (startup.step !== 'ready') return null
  const { returnedFromRedirect } = startup.auth
  const failed = trouble ?? (returnedFromRedirect instanceof AuthError && returnedFromRedirect)
  const dismiss = () => {
    setIsRead(true)
    onDismiss()
  }
  if (trouble || (failed && !isRead)) return <SignInTrouble error={failed} onDismiss={dismiss} />
  return returnedFromRedirect && !isRead ? <Returned onDismiss={dismiss} /> : null
}
