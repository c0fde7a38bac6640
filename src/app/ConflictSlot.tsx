/** The question about a draft that was changed elsewhere; its code is fetched when it is first asked. */
import { lazy, Suspense } from 'react'
import type { Boot } from './boot.ts'
import type { DeskStore } from './desk.ts'
import type { LetterDelivery } from './useDelivery.ts'

const ConflictQuestion = lazy(async () => {
  const module = await import('./ConflictQuestion.tsx')
  return { default: module.ConflictQuestion }
})

type Props = { boot: Boot; desk: DeskStore; delivery: LetterDelivery }

export function ConflictSlot({ boot, desk, delivery: { conflict } }: Props) {
  const { asked } = conflict
  if (!asked || boot.step !== 'ready') return null
  return (
    <Suspense>
      <ConflictQuestion {...{ boot, desk, conflict, asked }} />
    </Suspense>
  )
}
