/** The question about a draft that was changed elsewhere; its code is fetched when it is first asked. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useStartup } from '#access/StartupContext.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { useSession } from '#session/SessionContext.ts'

const ConflictQuestion = lazyComponent(
  async () => (await import('./ConflictQuestion.tsx')).ConflictQuestion,
)

export function ConflictSlot() {
  const boot = useStartup()
  const session = useSession()
  const { conflict } = useDelivery()
  const { modified, isOpen } = conflict
  if (!modified || !isOpen || boot.step !== 'ready') return null
  return <ConflictQuestion {...{ boot, session, conflict, modified }} />
}
