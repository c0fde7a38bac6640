/** Answers that wait until somebody lets them go; a request that is given up stops waiting. */
import type { SeenRequest } from './faultMatches.ts'

type Held = SeenRequest & { readonly letGo: () => void }

export function createHeldAnswers() {
  const held = new Set<Held>()

  async function hold(seen: SeenRequest, signal: AbortSignal) {
    await new Promise<void>((resolve, reject) => {
      const waiting: Held = { ...seen, letGo }
      function letGo() {
        held.delete(waiting)
        signal.removeEventListener('abort', giveUp)
        resolve()
      }
      function giveUp() {
        held.delete(waiting)
        reject(signal.reason as Error)
      }
      held.add(waiting)
      signal.addEventListener('abort', giveUp, { once: true })
      if (signal.aborted) giveUp()
    })
  }

  /** Without an account all of them. Gives back how many were let go. */
  function release(account?: string): number {
    const chosen = [...held].filter(isOf(account))
    for (const one of chosen) one.letGo()
    return chosen.length
  }

  function list(account?: string): SeenRequest[] {
    return [...held]
      .filter(isOf(account))
      .map(({ method, path, account }) => ({ method, path, account }))
  }

  return { hold, release, list }
}

const isOf = (account: string | undefined) => (held: Held) =>
  !account || held.account?.toLowerCase() === account.toLowerCase()
