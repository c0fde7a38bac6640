/** Where letters on this device are spoken of, once there is something that keeps them. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const KeepPanel = lazyPart(async () => (await import('./RecoveryPanel.tsx')).KeepPanel)

type Props = {
  desk: DeskStore
  accounts: readonly Account[]
  isOnItsWay: boolean
  onNew: () => void
}

export function KeepPlace({ desk, ...props }: Props) {
  const { keeping, isElsewhere } = useStore(desk)
  if (!keeping) return null
  return <KeepPanel {...{ keeping, isElsewhere }} {...props} />
}
