/** The question about a draft that was changed elsewhere; its code is fetched when it is first asked. */
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { Boot } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

const ConflictQuestion = lazyPart(
  async () => (await import('./ConflictQuestion.tsx')).ConflictQuestion,
)

type Props = { boot: Boot; desk: DeskStore; delivery: LetterDelivery }

export function ConflictSlot({ boot, desk, delivery: { conflict } }: Props) {
  const { asked } = conflict
  if (!asked || boot.step !== 'ready') return null
  return <ConflictQuestion {...{ boot, desk, conflict, asked }} />
}
