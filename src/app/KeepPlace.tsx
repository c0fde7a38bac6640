/** Where letters on this device are spoken of, once there is something that keeps them. */
import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { DeskStore } from './desk.ts'
import { lazyPart } from '#words/lazyPart.ts'

const KeepPanel = lazyPart(async () => (await import('./KeepPanel.tsx')).KeepPanel)

type Props = {
  desk: DeskStore
  accounts: readonly Account[]
  onNew: () => void
  onSettled: () => void
}

export function KeepPlace({ desk, ...props }: Props) {
  const { keeping, isElsewhere } = useStore(desk)
  if (!keeping) return null
  return (
    <Suspense fallback={null}>
      <KeepPanel {...{ keeping, isElsewhere }} {...props} />
    </Suspense>
  )
}
