/** What there is to say about the link that opened this page. Loaded only after such a link. */
import type { Account } from '#auth/auth.ts'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { LinkedMessageNotice } from './LinkedMessageNotice.tsx'
import { LinkNotice } from './LinkNotice.tsx'

type Props = {
  boot: Boot
  session: SessionStore
  sender: Account | undefined
  isLocked: boolean
}

export function LinkNotices({ isLocked, ...props }: Props) {
  return (
    <>
      <LinkNotice session={props.session} isLocked={isLocked} />
      <LinkedMessageNotice {...props} />
    </>
  )
}
