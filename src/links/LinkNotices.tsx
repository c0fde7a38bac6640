/** What there is to say about the link that opened this page. Loaded only after such a link. */
import type { Account } from '#auth/auth.ts'
import { useStartup } from '#access/StartupContext.ts'
import { useSession } from '#session/SessionContext.ts'
import { LinkedMessageNotice } from './LinkedMessageNotice.tsx'
import { LinkNotice } from './LinkNotice.tsx'

type Props = { sender: Account | undefined; isLocked: boolean }

export function LinkNotices({ isLocked, sender }: Props) {
  const session = useSession()
  const boot = useStartup()
  return (
    <>
      <LinkNotice session={session} isLocked={isLocked} />
      <LinkedMessageNotice {...{ boot, session, sender }} />
    </>
  )
}
