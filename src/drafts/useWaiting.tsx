/** The drafts that wait for their removal, discarded here or in another tab: no list shows them. */
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Removals, RemovalState } from '#session/recoveryApi.ts'

const nothing = createStore<RemovalState>(() => ({ waiting: [], kept: [] }))

/** `onGone`: they wait no longer, and nobody here brought them back. */
export function useWaiting(
  removals: Removals | undefined,
  onGone: (ids: readonly string[]) => void,
): readonly string[] {
  const store = removals?.store ?? nothing
  const leave = useEffectEvent(onGone)
  useEffect(
    () =>
      store.subscribe(({ waiting, kept }, before) => {
        const gone = before.waiting.filter((id) => !waiting.includes(id) && !kept.includes(id))
        if (gone.length > 0) leave(gone)
      }),
    [store],
  )
  return useStore(store, ({ waiting }) => waiting)
}
