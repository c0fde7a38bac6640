/**
 * One tab acts for each letter: the one that holds its lock (Web Locks).
 *
 * A lock is held until it is let go, until the tab is gone, or until another tab takes it by force;
 * of that its holder is told. A browser without locks has one tab as far as we know.
 */
const nameOf = (letterId: string) => `mail-composer.letter.${letterId}`

export type LetterLocks = ReturnType<typeof createLetterLocks>

export function createLetterLocks(
  onLost: (letterId: string) => void,
  manager: LockManager | undefined,
) {
  /** Letters held here, and how to let them go. */
  const held = new Map<string, () => void>()

  function hold(letterId: string, how: 'ifFree' | 'byForce' = 'ifFree'): Promise<boolean> {
    if (held.has(letterId)) return Promise.resolve(true)
    if (!manager) {
      held.set(letterId, () => undefined)
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const options = how === 'byForce' ? { steal: true } : { ifAvailable: true }
      const keep = (lock: Lock | null) => {
        if (!lock) return resolve(false)
        return new Promise<void>((letGo) => {
          held.set(letterId, letGo)
          resolve(true)
        })
      }
      manager.request(nameOf(letterId), options, keep).catch(() => {
        // Taken by another tab; or locks do not work here, and then nobody else has one.
        if (held.delete(letterId)) onLost(letterId)
        else resolve(true)
      })
    })
  }

  return {
    hold,
    /** Resolves when no tab has it any more. */
    whenFree: async (letterId: string) =>
      manager?.request(nameOf(letterId), { mode: 'shared' }, () => undefined),
    letGo(letterId: string) {
      held.get(letterId)?.()
      held.delete(letterId)
    },
    isHeldHere: (letterId: string) => held.has(letterId),
    /** The letters, of all there are, that some other tab holds. */
    async heldElsewhere(): Promise<(letterId: string) => boolean> {
      const state = await manager?.query().catch(() => undefined)
      const names = new Set(state?.held?.map(({ name }) => name))
      return (letterId) => names.has(nameOf(letterId)) && !held.has(letterId)
    },
  }
}
