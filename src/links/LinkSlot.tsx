/** Where the link that opened this page is spoken of, if there was one. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'

const LinkNotices = lazyComponent(async () => (await import('./LinkNotices.tsx')).LinkNotices)

type Props = { boot: Boot; session: SessionStore; sender: Account | undefined; isLocked: boolean }

export function LinkSlot(props: Props) {
  const link = useStore(props.session, (state) => state.link)
  if (!link) return null
  return (
    <div className="compose-page-notice">
      <LinkNotices {...props} />
    </div>
  )
}
