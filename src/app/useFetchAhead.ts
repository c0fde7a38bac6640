/** With the first edit of a letter comes what it will need to leave, while there surely is a network. */
import { useEffect } from 'react'
import { fetchSoon } from '#compose/lazyPart.tsx'
import type { LetterStore } from '#compose/letterStore.ts'
import { fetchMachinery } from '#deliver/machinery.ts'
import { letterChecks } from './letterChecks.ts'

export function useFetchAhead(store: LetterStore) {
  useEffect(() => {
    const stop = store.subscribe(() => {
      stop()
      fetchSoon()
      void fetchMachinery()
      letterChecks.fetch().catch(() => undefined)
    })
    return stop
  }, [store])
}
