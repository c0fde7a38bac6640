/** What a device says of its messages, as values for a story: nothing is stored, and what is asked is not done. */
import { createStore } from 'zustand/vanilla'
import type { LastDiscarded, Recovery } from '#session/recoveryApi.ts'
import type { StorageTrouble } from '#storage/copyWriter.ts'
import type { UnsentSummary } from '#storage/unsentSummary.ts'

export type Stored = {
  readonly isOff?: boolean
  readonly trouble?: StorageTrouble
  readonly unsent?: readonly UnsentSummary[]
  readonly unreadable?: number
  readonly missing?: readonly string[]
  readonly isVanished?: boolean
  readonly isPlain?: boolean
  readonly gone?: LastDiscarded['what']
}

const nothing = () => undefined
const done = () => Promise.resolve()

export function storyRecovery(stored: Stored): Recovery {
  const { isOff = false, trouble, unsent = [], unreadable = 0, gone } = stored
  const { missing = [], isVanished = false, isPlain = false } = stored
  const last = gone && { id: 'gone', what: gone, bringBack: done, end: nothing }
  return {
    store: createStore(() => ({ isOff })),
    trouble: createStore(() => ({ trouble })),
    unsentMessages: {
      store: createStore(() => ({ unsent, unreadable, isOffering: true })),
      ...{ refresh: done, offer: nothing, offerAll: done, of: async () => unsent },
      ofDraft: async () => undefined,
    },
    restore: {
      store: createStore(() => ({ missing, isVanished, isPlain })),
      ...{ makeRoom: async () => true, whenReady: async () => nothing, restore: done },
      ...{ open: done, comeBack: async () => false },
    },
    gone: createStore(() => ({ gone: last })),
    removals: {
      store: createStore(() => ({ waiting: [], kept: [] })),
      ...{ add: nothing, leave: nothing, keep: nothing, done: nothing },
    },
    ...{ settled: done(), flush: done, isSafe: () => true, hasLocalCopy: () => true },
    ...{ finish: done, takeOver: done, park: done, unpark: done, undo: done },
    ...{ discard: nothing, remove: done, removeAll: done },
  }
}
