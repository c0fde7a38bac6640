/**
 * Where letters on this device are spoken of: once the page is idle, so that what comes into the region
 * is read out, or at once where there is something to say.
 */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { useIdle } from '#compose/useIdle.tsx'
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
  return keeping && <KeptPlace {...{ keeping, isElsewhere }} {...props} />
}

type KeptProps = Omit<Props, 'desk'> & { keeping: Recovery; isElsewhere: boolean }

function KeptPlace(props: KeptProps) {
  const isIdle = useIdle()
  const { keeping, isElsewhere } = props
  const { gone } = useStore(keeping.gone)
  const { trouble } = useStore(keeping.trouble)
  const { unsent, unreadable } = useStore(keeping.letters.store)
  const isWanted = isElsewhere || gone || trouble || unsent.length + unreadable > 0
  return (isIdle || isWanted) && <KeepPanel {...props} />
}
