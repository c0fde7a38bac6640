/**
 * For the soak test: the way from a tab to the sandbox and back, on which faults lie in wait and tabs
 * die.
 */
import { never } from '#soak/world/never.ts'
import { broken, execute, obeyLater, corrupt } from '#soak/world/spoil.ts'
import type { Asked, TabScope } from '#soak/types.ts'
import { createTrap } from './trap.ts'

type Fetch = typeof globalThis.fetch

/** In how many requests the tab dies, and whether that one still arrives. */
export type Death = { readonly atRequest: number; readonly how: 'before' | 'after' | 'late' }

export function createNetwork(tab: () => TabScope, onDeath: () => void) {
  const trap = createTrap()
  let death: { left: number; readonly how: Death['how'] } | undefined

  async function die(asked: Asked, how: Death['how']): Promise<never> {
    if (how === 'after') await execute(tab(), asked)
    if (how === 'late') obeyLater(tab(), asked, 3_000)
    onDeath()
    return never()
  }

  async function travel(asked: Asked): Promise<Response> {
    const { world } = tab()
    world.figures.requests += 1
    blame(tab(), asked)
    const held = trap.meet(tab(), asked)
    if (held) return held
    if (death && (death.left -= 1) < 0) return die(asked, death.how)
    const fault = world.faultPlan.next()
    if (!fault) return execute(tab(), asked)
    world.figures.faults[fault.kind] = (world.figures.faults[fault.kind] ?? 0) + 1
    return corrupt(tab(), asked, fault)
  }

  const fetch: Fetch = async (...asked) => {
    const { world } = tab()
    if (tab().isDead) return never()
    asked[1]?.signal?.throwIfAborted()
    if (!world.isOnline) throw broken()
    const answer = await orGivenUp(travel(asked), asked[1]?.signal, tab())
    return tab().isDead ? never() : answer
  }

  return {
    fetch,
    trap,
    dieAt: ({ atRequest: left, how }: Death) => void (death = { left, how }),
  }
}

/** A tab that lost its message cleans nothing up; what was discarded before is another matter. */
function blame({ hasLost, world }: TabScope, [input, init]: Asked) {
  if (!hasLost || init?.method !== 'DELETE') return
  const url = decodeURIComponent(String(input))
  const ids = [...world.discarded.values()].flatMap(({ id, replaces }) => [id, replaces?.id ?? id])
  if (!ids.some((id) => url.includes(id)))
    world.violations.push('A tab cleaned up what it had lost.')
}

/** A dead tab no longer listens: Node keeps whatever waits for a signal that is made of others. */
function orGivenUp<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal | null | undefined,
  { death }: TabScope,
) {
  if (!signal) return answer
  return new Promise<Answer>((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error)
    signal.addEventListener('abort', giveUp, { once: true })
    const forget = () => signal.removeEventListener('abort', giveUp)
    answer.then(resolve, reject).finally(forget)
    void death.then(forget)
  })
}
