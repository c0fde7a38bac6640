/**
 * Discarding asks first only where nothing here can bring the message back; where nothing is written, nothing
 * happens.
 */
import type { Account } from '#auth/auth.ts'
import { isBlank } from '#compose/message/message.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import type { Show } from '#ui/show.ts'

const DiscardDialog = lazyComponent(
  async () => (await import('./DiscardDialog.tsx')).DiscardDialog,
  'soon',
)

type Deps = {
  readonly session: SessionStore
  readonly accounts: readonly Account[]
  readonly discard: () => void
}

export function askDiscard({ session, accounts, discard }: Deps, show: Show): void {
  const { draft, recovery } = session.getState()
  if (!draft && isBlank(takeSnapshot(session).message)) return
  if (recovery) return discard()
  const hasDraft = accounts.some(({ id }) => id === draft?.accountId)
  show(<DiscardDialog hasDraft={hasDraft} onStore={() => show()} onDiscard={discard} />)
}
