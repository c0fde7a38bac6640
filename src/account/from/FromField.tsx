/** From, at the head of the message, once somebody is signed in. It is fetched when the page is idle. */
import { useStartup } from '#access/StartupContext.ts'
import { useAccounts } from '#auth/useAccounts.ts'
import { Sender } from './Sender.tsx'
import './FromField.css'

export function FromField() {
  const startup = useStartup()
  const isSignedIn = useAccounts().length > 0
  if (startup.step !== 'ready' || !isSignedIn) return null
  return (
    <div className="from-field" data-field="from">
      <Sender startup={startup} />
    </div>
  )
}
