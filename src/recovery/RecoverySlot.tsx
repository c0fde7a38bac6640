/**
 * Where messages on this device are spoken of: once the page is idle, so that what comes into the region
 * is read out, or at once where there is something to say.
 */
import { useStore } from 'zustand'
import { useSession } from '#session/SessionContext.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import { useIdle } from '#compose/useIdle.tsx'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const RecoveryPanel = lazyComponent(async () => (await import('./RecoveryPanel.tsx')).RecoveryPanel)

type Props = {
  isOnItsWay: boolean
}

export function RecoverySlot(props: Props) {
  const { recovery, isInOtherTab } = useStore(useSession())
  return recovery && <StoredPlace {...{ recovery, isInOtherTab }} {...props} />
}

type StoredProps = Props & { recovery: Recovery; isInOtherTab: boolean }

function StoredPlace(props: StoredProps) {
  const isIdle = useIdle()
  const { recovery, isInOtherTab } = props
  const { trouble } = useStore(recovery.trouble)
  const { unreadable } = useStore(recovery.unsentMessages.store)
  const isWanted = isInOtherTab || trouble || unreadable > 0
  return (isIdle || isWanted) && <RecoveryPanel {...props} />
}
