/**
 * For the soak test: the way from a tab to the sandbox and back, on which faults lie in wait and tabs
 * die.
 */
import { pending } from '#soak/world/pending.ts'
import { broken, execute, executeLater, corrupt } from '#soak/world/corrupt.ts'
import type { FetchArgs, TabScope, World } from '#soak/types.ts'
import { createTrap } from './trap.ts'

type Fetch = typeof globalThis.fetch

/** In how many requests the tab dies, and whether that one still arrives. */
export type Death = { readonly atRequest: number; readonly how: 'before' | 'after' | 'late' }

export function createNetwork(tab: () => TabScope, onDeath: () => void) {
  const trap = createTrap()
  let death: { left: number; readonly how: Death['how'] } | undefined

  async function die(request: FetchArgs, how: Death['how']): Promise<never> {
    if (how === 'after') await execute(tab(), request)
    if (how === 'late') executeLater(tab(), request, 3_000)
    onDeath()
    return pending()
  }

  async function travel(request: FetchArgs): Promise<Response> {
    const { world } = tab()
    world.figures.requests += 1
    blame(tab(), request)
    const held = trap.meet(tab(), request)
    if (held) return held
    if (death && (death.left -= 1) < 0) return die(request, death.how)
    const fault = world.faultPlan.next()
    if (!fault) return execute(tab(), request)
    world.figures.faults[fault.kind] = (world.figures.faults[fault.kind] ?? 0) + 1
    return corrupt(tab(), request, fault)
  }

  const fetch: Fetch = async (...request) => {
    const { world } = tab()
    if (tab().isDead) return pending()
    request[1]?.signal?.throwIfAborted()
    if (!world.isOnline) throw broken()
    const answer = await orGivenUp(travel(request), request[1]?.signal, tab())
    return tab().isDead ? pending() : answer
  }

  return {
    fetch,
    trap,
    dieAt: ({ atRequest: left, how }: Death) => void (death = { left, how }),
  }
}

/**
 * A tab that lost its message cleans nothing up. Another matter is what was discarded before, or left behind
 * by a message that was sent: any tab removes it, by the device's list.
 */
function blame({ hasLost, world }: TabScope, [input, init]: FetchArgs) {
  if (!hasLost || init?.method !== 'DELETE') return
  const url = decodeURIComponent(String(input))
  const discarded = [...world.discarded.values()].flatMap(({ id, replaces }) => [id, replaces?.id])
  const ids = [...discarded, ...leftBehind(world)].filter((id) => id !== undefined)
  if (!ids.some((id) => url.includes(id)))
    world.violations.push('A tab cleaned up what it had lost.')
}

function leftBehind({ device }: World): string[] {
  const stored = device.storage.getItem('mail-composer.discarded') ?? '[]'
  const removals = JSON.parse(stored) as { readonly copies: readonly { readonly id: string }[] }[]
  return removals.flatMap(({ copies }) => copies.map(({ id }) => id))
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
