/**
 * Failures in words: the code for it is fetched when something fails, for the page that opens has no use
 * for its many sentences.
 *
 * A page that cannot fetch it is offline, or older than what the host serves.
 */
import { createStore } from 'zustand/vanilla'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import { asMissing, type Explanation, type Intent } from '#delivery/failure/explanation.ts'
import type { LoadCode } from '#delivery/run/lazyDelivery.ts'
import type { ReadonlyStore } from '#sending/context/readonlyStore.ts'

export type Explain = (error: unknown, intent: Intent) => Explanation

export type Explainer = {
  readonly store: ReadonlyStore<{ readonly explain?: Explain }>
  readonly fetch: () => Promise<void>
}

export function createExplainer(loadCode: LoadCode): Explainer {
  const store = createStore<{ readonly explain?: Explain }>(() => ({}))
  async function fetch() {
    try {
      const { explainFailure: explain } = await loadCode()
      store.setState({ explain })
    } catch (error) {
      const why = error instanceof PartNotFetched ? error.why : 'offline'
      store.setState({ explain: (_, intent) => asMissing(why, intent) })
    }
  }
  return { store, fetch }
}
