/** The question about a draft that was changed elsewhere; its code is fetched when it is first asked. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

const ConflictQuestion = lazyComponent(
  async () => (await import('./ConflictQuestion.tsx')).ConflictQuestion,
)

type Props = { boot: Boot; session: SessionStore; delivery: MessageDelivery }

export function ConflictSlot({ boot, session, delivery: { conflict } }: Props) {
  const { modified } = conflict
  if (!modified || boot.step !== 'ready') return null
  return <ConflictQuestion {...{ boot, session, conflict, modified }} />
}
