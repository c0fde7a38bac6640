/** For the soak test: one device, which outlives its tabs: databases, small storage and locks. */
import { IDBFactory } from 'fake-indexeddb'
import { createTestLocks } from '#testing/fakeLocks.ts'
import type { Device, TabScope } from '#soak/types.ts'

export function createTestDevice(): Device {
  const locks = createTestLocks()
  const stored = new Map<string, string>()

  function locksOf({ death }: TabScope): LockManager {
    const request = (
      name: string,
      options: LockOptions,
      grant: (lock: Lock | null) => Promise<unknown>,
    ) => locks.request(name, options, (lock) => Promise.race([grant(lock), death]))
    return { request, query: locks.query } as unknown as LockManager
  }

  return {
    databases: new IDBFactory(),
    storage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
    locksOf,
  }
}
