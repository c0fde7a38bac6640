/**
 * The drafts that wait for their removal: in localStorage for every page, and in a store for the lists
 * that hide them. Of a draft it holds ids and marks, nothing of its content.
 */
import { createStore } from 'zustand/vanilla'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import type { RemovalState } from '#session/recoveryApi.ts'

export type Removal = {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly copies: readonly DiscardedCopy[]
}

const key = 'mail-composer.discarded'

/** Also where nothing can be stored: then a draft goes only if this page lives long enough. */
export function createRemovalList() {
  let unstored: readonly Removal[] = []
  const store = createStore<RemovalState>(() => ({ waiting: draftsOf(read()), kept: [] }))

  function read(): readonly Removal[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
      return [...unstored, ...(Array.isArray(stored) ? stored.filter(isRemoval) : [])]
    } catch {
      return unstored
    }
  }

  function write(removals: readonly Removal[]) {
    unstored = []
    try {
      if (removals.length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(removals))
    } catch {
      unstored = removals
    }
    store.setState({ waiting: draftsOf(removals) })
  }

  window.addEventListener('storage', (event) => {
    if (event.key === key) store.setState({ waiting: draftsOf(read()) })
  })

  const without = (id: string) => read().filter((one) => one.id !== id)
  return {
    ...{ store, read },
    find: (id: string) => read().find((one) => one.id === id),
    drop: (id: string) => write(without(id)),
    put(next: Removal) {
      const own = draftsOf([next])
      const kept = store.getState().kept.filter((id) => !own.includes(id))
      store.setState({ kept })
      write([...without(next.id), next])
    },
    /** Of these drafts nothing is removed. */
    keep(drafts: readonly string[]) {
      const before = read()
      if (!draftsOf(before).some((id) => drafts.includes(id))) return
      const left = before.map((one) => ({
        ...one,
        copies: one.copies.filter(({ id }) => !drafts.includes(id)),
      }))
      store.setState({ kept: [...store.getState().kept, ...drafts] })
      write(left.filter(({ copies }) => copies.length > 0))
    },
  }
}

function draftsOf(removals: readonly Removal[]): string[] {
  return removals.flatMap(({ copies }) => copies.map(({ id }) => id))
}

function isRemoval(value: unknown): value is Removal {
  const { id, at, copies } = (value ?? {}) as Partial<Removal>
  return typeof id === 'string' && typeof at === 'number' && Array.isArray(copies)
}
