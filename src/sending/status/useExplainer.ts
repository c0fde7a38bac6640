/**
 * explainFailure.ts for what is drawn: it is fetched with what can fail, for the page that opens has no
 * use for its many sentences.
 *
 * A page that cannot fetch it is offline, or older than what the host serves (machinery.ts).
 */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import { asMissing, type Explanation, type Intent } from '#delivery/failure/explanation.ts'
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'

type Explain = (error: unknown, intent: Intent) => Explanation

const store = createStore<{ readonly explain?: Explain }>(() => ({}))

/** Undefined for the moment it takes to fetch it. */
export function useExplainer(hasFailed: boolean): Explain | undefined {
  const { explain } = useStore(store)
  useEffect(() => {
    if (hasFailed) void fetchExplainer()
  }, [hasFailed])
  return explain
}

async function fetchExplainer() {
  try {
    const { explainFailure: explain } = await fetchMachinery()
    store.setState({ explain })
  } catch (error) {
    const why = error instanceof PartNotFetched ? error.why : 'offline'
    store.setState({ explain: (_, intent) => asMissing(why, intent) })
  }
}
