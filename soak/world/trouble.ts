/** For the soak test: the faults that wait for their requests, and how often one strikes by chance. */
import type { Fault } from './faults.ts'

/** It meets the request after so many others. */
export type Ambush = { readonly skip: number; readonly fault: Fault }

/** Every so-many-th request fails, chosen by the seed. */
export type Storm = {
  readonly seed: number
  readonly share: number
  readonly faults: readonly Fault[]
}

export type Trouble = {
  lay(ambush: Ambush): void
  begin(storm: Storm): void
  end(): void
  /** What happens to the request that is asked now. */
  next(): Fault | undefined
}

export function createTrouble(): Trouble {
  let ambushes: { left: number; readonly fault: Fault }[] = []
  let storm: (Storm & { state: number }) | undefined

  function nextOfStorm(): Fault | undefined {
    if (!storm) return undefined
    storm.state = (Math.imul(storm.state, 1_664_525) + 1_013_904_223) >>> 0
    const chance = storm.state / 2 ** 32
    if (chance >= storm.share) return undefined
    return storm.faults[Math.floor((chance / storm.share) * storm.faults.length)]
  }

  return {
    lay: ({ skip, fault }: Ambush) => void ambushes.push({ left: skip, fault }),
    begin: (next: Storm) => void (storm = { ...next, state: next.seed }),
    end() {
      ambushes = []
      storm = undefined
    },
    next(): Fault | undefined {
      for (const ambush of ambushes) ambush.left -= 1
      const due = ambushes.find(({ left }) => left < 0)
      ambushes = ambushes.filter((ambush) => ambush !== due)
      return due?.fault ?? nextOfStorm()
    },
  }
}
