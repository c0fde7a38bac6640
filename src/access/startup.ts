/**
 * How far the start of the page has come: its settings, then who is signed in. A failure is a step too, so
 * that the page stays usable in every one of them. app/boot.ts takes the steps.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Auth } from '#auth/auth.ts'
import type { Config } from '#config/config.ts'
import type { ConfigProblem } from '#config/configFile.ts'
import type { Access } from './createAccess.ts'
import type { SignInQueue } from './signInQueue.ts'

export type Ready = {
  readonly step: 'ready'
  readonly config: Config
  readonly auth: Auth
  readonly flow: SignInQueue
  readonly access: Access
}

export type Boot =
  | { readonly step: 'starting' }
  | { readonly step: 'misconfigured'; readonly problems: readonly ConfigProblem[] }
  /** No client id: everything but signing in works. */
  | { readonly step: 'unregistered'; readonly config: Config }
  | { readonly step: 'signInBroken'; readonly config: Config; readonly found: string }
  /** Neither https nor localhost: browsers then have nothing that signing in is made of. */
  | { readonly step: 'insecure'; readonly config: Config }
  | Ready

export type BootStore = StoreApi<Boot>

export function createBootStore(): BootStore {
  return createStore<Boot>(() => ({ step: 'starting' }))
}

/** What became of the start, once it is over. */
export function whenStarted(store: BootStore): Promise<Boot> {
  return new Promise((resolve) => {
    const tell = (state: Boot) => state.step !== 'starting' && resolve(state)
    store.subscribe(tell)
    tell(store.getState())
  })
}
