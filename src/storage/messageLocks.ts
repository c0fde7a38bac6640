/**
 * One tab acts for each message: the one that holds its lock (Web Locks).
 *
 * A lock is held until it is let go, until the tab is gone, or until another tab takes it by force;
 * of that its holder is told. A browser without locks has one tab as far as we know.
 */
const nameOf = (messageId: string) => `mail-composer.letter.${messageId}`

export type MessageLocks = ReturnType<typeof createMessageLocks>

export function createMessageLocks(
  onLost: (messageId: string) => void,
  manager: LockManager | undefined,
) {
  /** Messages held here, and how to let them go. */
  const held = new Map<string, () => void>()

  function acquire(messageId: string, how: 'ifFree' | 'byForce' = 'ifFree'): Promise<boolean> {
    if (held.has(messageId)) return Promise.resolve(true)
    if (!manager) {
      held.set(messageId, () => undefined)
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const options = how === 'byForce' ? { steal: true } : { ifAvailable: true }
      const save = (lock: Lock | null) => {
        if (!lock) return resolve(false)
        return new Promise<void>((letGo) => {
          held.set(messageId, letGo)
          resolve(true)
        })
      }
      manager.request(nameOf(messageId), options, save).catch(() => {
        // Taken by another tab; or locks do not work here, and then nobody else has one.
        if (held.delete(messageId)) onLost(messageId)
        else resolve(true)
      })
    })
  }

  return {
    acquire,
    /** Resolves when no tab has it any more. */
    afterSaves: async (messageId: string) =>
      manager?.request(nameOf(messageId), { mode: 'shared' }, () => undefined),
    letGo(messageId: string) {
      held.get(messageId)?.()
      held.delete(messageId)
    },
    isOwnedHere: (messageId: string) => held.has(messageId),
    /** The messages, of all there are, that some other tab holds. */
    async ownedElsewhere(): Promise<(messageId: string) => boolean> {
      const state = await manager?.query().catch(() => undefined)
      const names = new Set(state?.held?.map(({ name }) => name))
      return (messageId) => names.has(nameOf(messageId)) && !held.has(messageId)
    },
  }
}
