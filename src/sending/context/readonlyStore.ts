/** A store that only its maker changes. */
import type { StoreApi } from 'zustand/vanilla'

export type ReadonlyStore<State> = Pick<
  StoreApi<State>,
  'getState' | 'getInitialState' | 'subscribe'
>
