/** What there is to say about the link that opened this page. Loaded only after such a link. */
import type { Account } from '#auth/auth.ts'
import type { Boot } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { LinkedMessage } from './LinkedMessageNotice.tsx'
import { LinkNotice } from './LinkNotice.tsx'

type Props = {
  boot: Boot
  desk: DeskStore
  sender: Account | undefined
  isLocked: boolean
}

export function LinkNotices({ isLocked, ...props }: Props) {
  return (
    <>
      <LinkNotice desk={props.desk} isLocked={isLocked} />
      <LinkedMessage {...props} />
    </>
  )
}
