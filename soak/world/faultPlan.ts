/** For the soak test: the faults that wait for their requests, and how often one strikes by chance. */
import type { Fault } from './faults.ts'

/** It meets the request after so many others. */
export type OneShotFault = { readonly skip: number; readonly fault: Fault }

/** Every so-many-th request fails, chosen by the seed. */
export type FaultBurst = {
  readonly seed: number
  readonly share: number
  readonly faults: readonly Fault[]
}

export type FaultPlan = {
  plan(oneShotFault: OneShotFault): void
  begin(burst: FaultBurst): void
  end(): void
  /** What happens to the request that is asked now. */
  next(): Fault | undefined
}

export function createFaultPlan(): FaultPlan {
  let oneShotFaults: { left: number; readonly fault: Fault }[] = []
  let burst: (FaultBurst & { state: number }) | undefined

  function nextOfBurst(): Fault | undefined {
    if (!burst) return undefined
    burst.state = (Math.imul(burst.state, 1_664_525) + 1_013_904_223) >>> 0
    const chance = burst.state / 2 ** 32
    if (chance >= burst.share) return undefined
    return burst.faults[Math.floor((chance / burst.share) * burst.faults.length)]
  }

  return {
    plan: ({ skip, fault }: OneShotFault) => void oneShotFaults.push({ left: skip, fault }),
    begin: (next: FaultBurst) => void (burst = { ...next, state: next.seed }),
    end() {
      oneShotFaults = []
      burst = undefined
    },
    next(): Fault | undefined {
      for (const oneShotFault of oneShotFaults) oneShotFault.left -= 1
      const due = oneShotFaults.find(({ left }) => left < 0)
      oneShotFaults = oneShotFaults.filter((oneShotFault) => oneShotFault !== due)
      return due?.fault ?? nextOfBurst()
    },
  }
}
