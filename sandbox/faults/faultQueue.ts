/** The faults that wait for their request, oldest first; each counts how often it may still strike. */
import { randomChance } from './randomChance.ts'
import type { Fault } from './fault.ts'

export type QueuedFault = Fault & { readonly id: string; readonly struck: number }

type Waiting = {
  readonly id: string
  readonly fault: Fault
  readonly chance: () => number
  /** How often chance was drawn. */
  draws: number
  toSkip: number
  struck: number
}

/** Plain data; chance goes on where it was, for it is drawn as often again. */
export type FaultRecord = Omit<Waiting, 'chance'>

export function createFaultQueue() {
  let queue: Waiting[] = []

  function add(fault: Fault): QueuedFault {
    const record = { id: crypto.randomUUID(), fault, draws: 0, toSkip: fault.skip, struck: 0 }
    const waiting = { ...record, chance: randomChance(fault.seed) }
    queue.push(waiting)
    return shown(waiting)
  }

  /** The first fault that is meant, which is used up by one. */
  function take(isMeant: (fault: Fault) => boolean): Fault | undefined {
    const found = queue.find((waiting) => isMeant(waiting.fault) && strikes(waiting))
    if (!found) return undefined
    found.struck += 1
    queue = queue.filter((waiting) => !isUsedUp(waiting))
    return found.fault
  }

  const list = (account?: string) => queue.filter(isOf(account)).map(shown)

  function remove(account?: string) {
    const isRemoved = isOf(account)
    queue = queue.filter((waiting) => !isRemoved(waiting))
  }

  const toState = (): FaultRecord[] =>
    queue.map(({ id, fault, draws, toSkip, struck }) => ({ id, fault, draws, toSkip, struck }))

  function restore(state: readonly FaultRecord[]) {
    queue = state.map((record) => {
      const chance = randomChance(record.fault.seed)
      for (let times = 0; times < record.draws; times++) chance()
      return { ...record, chance }
    })
  }

  return { add, take, list, remove, toState, restore }
}

function strikes(waiting: Waiting): boolean {
  if (waiting.fault.rate < 1) {
    waiting.draws += 1
    if (waiting.chance() >= waiting.fault.rate) return false
  }
  waiting.toSkip -= 1
  return waiting.toSkip < 0
}

const isUsedUp = ({ fault, struck }: Waiting) => fault.times !== 'always' && struck >= fault.times

const shown = ({ id, fault, struck }: Waiting): QueuedFault => ({ ...fault, id, struck })

const isOf = (account: string | undefined) => (waiting: Waiting) =>
  !account || waiting.fault.match.account?.toLowerCase() === account.toLowerCase()
