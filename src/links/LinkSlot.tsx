/** Where the link that opened this page is spoken of, if there was one. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { Boot } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'

const LinkNotices = lazyPart(async () => (await import('./LinkNotices.tsx')).LinkNotices)

type Props = { boot: Boot; desk: DeskStore; sender: Account | undefined; isLocked: boolean }

export function LinkPlace(props: Props) {
  const link = useStore(props.desk, (state) => state.link)
  if (!link) return null
  return (
    <div className="compose-page-notice">
      <LinkNotices {...props} />
    </div>
  )
}
