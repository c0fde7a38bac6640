/** What the writer's actions on a letter are made of: its desk, its deliveries, what is remembered. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { Aside } from '#sending/status/currentNotice.ts'
import type { Means } from '#sending/actions/validateForSend.ts'
import type { DeliveryMemory } from './useDeliveryState.ts'
import type { useRuns } from './useDeliveryTasks.ts'

type Runs = ReturnType<typeof useRuns>

export type LetterParts = {
  readonly desk: DeskStore
  readonly runs: {
    readonly sending: Pick<Runs['sending'], 'status' | 'send' | 'reset'>
    readonly saving: Pick<Runs['saving'], 'status' | 'save' | 'reset' | 'isUnderWay'>
    readonly autosaving: Pick<Runs['autosaving'], 'reset' | 'isUnderWay'>
    readonly whenFree: Runs['whenFree']
    readonly reset: () => void
  }
  readonly memory: Pick<DeliveryMemory, 'asked' | 'forgetAsked' | 'watch' | 'write' | 'savedAs'> & {
    readonly setAsked: (asked: DeliveryMemory['asked']) => void
    readonly setAside: (aside: Aside | undefined) => void
    readonly setDelivered: (message: ComposedMessage) => void
    readonly setLastIntent: (intent: SendIntent) => void
    readonly setSavedAs: (as: SendIntent['as']) => void
  }
  readonly means: Means
}
