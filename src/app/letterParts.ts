/** What the writer's actions on a letter are made of: its desk, its deliveries, what is remembered. */
import type { ComposedMessage } from '#compose/message.ts'
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import type { DeskStore } from './desk.ts'
import type { Aside } from './letterNews.ts'
import type { Means } from './sendingProblems.ts'
import type { DeliveryMemory } from './useDeliveryMemory.ts'
import type { useRuns } from './useRuns.ts'

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
