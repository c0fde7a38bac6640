/** Where the link that opened this page is spoken of, if there was one. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useSession } from '#session/SessionContext.ts'

const LinkNotices = lazyComponent(async () => (await import('./LinkNotices.tsx')).LinkNotices)

type Props = { sender: Account | undefined; isLocked: boolean }

export function LinkSlot(props: Props) {
  const link = useStore(useSession(), (state) => state.link)
  return link && <LinkNotices {...props} />
}
