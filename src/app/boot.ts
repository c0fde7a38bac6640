/**
 * What the page learns about itself after it can already be written on: a letter put away for a
 * sign-in, its settings, then who is signed in. A failure is a step too, so that the letter stays
 * usable in every one of them.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Auth } from '#auth/auth.ts'
import type { Config } from '#config/config.ts'
import type { ConfigProblem } from '#config/configFile.ts'
import { loadConfig } from '#config/loadConfig.ts'
import { parkLetter, takeParkedLetter } from '#keep/parkedLetter.ts'
import { tabId } from '#keep/tabId.ts'
import { createAccess, type Access } from './createAccess.ts'
import { putBack, readLetter, type DeskStore, type PlainLetter } from './desk.ts'
import { fillFromLink, takeSearch } from './linkArrival.ts'
import { narrowPolicy } from './narrowPolicy.ts'
import { createSignInFlow, type SignInFlow } from './signInFlow.ts'
import type { Luggage } from './signInRun.ts'

export type Ready = {
  readonly step: 'ready'
  readonly config: Config
  readonly auth: Auth
  readonly flow: SignInFlow
  readonly access: Access
}

export type Boot =
  | { readonly step: 'starting' }
  | { readonly step: 'misconfigured'; readonly problems: readonly ConfigProblem[] }
  /** No client id: everything but signing in works. */
  | { readonly step: 'unregistered'; readonly config: Config }
  | { readonly step: 'signInBroken'; readonly config: Config; readonly found: string }
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

export async function boot(store: BootStore, desk: DeskStore): Promise<void> {
  const search = takeSearch()
  const filled = bringBack(desk).then(() => fillFromLink(desk, search))
  const [loaded] = await Promise.all([loadConfig(), filled])
  store.setState(
    loaded.ok ? await start(loaded.config, desk) : misconfigured(loaded.problems),
    true,
  )
}

function misconfigured(problems: readonly ConfigProblem[]): Boot {
  return { step: 'misconfigured', problems }
}

async function start(config: Config, desk: DeskStore): Promise<Boot> {
  narrowPolicy(config, document.head)
  const { clientId } = config
  if (!clientId) return { step: 'unregistered', config }
  try {
    const { createAuth } = await import('#auth/createAuth.ts')
    const auth = await createAuth({ ...config, clientId })
    const flow = createSignInFlow(auth, letterAsLuggage(desk))
    return { step: 'ready', config, auth, flow, access: createAccess({ auth, flow, config }) }
  } catch (error) {
    return { step: 'signInBroken', config, found: error instanceof Error ? error.name : '' }
  }
}

function letterAsLuggage(desk: DeskStore): Luggage {
  return {
    async putAway() {
      await parkLetter(tabId(), readLetter(desk))
      desk.setState({ isPutAway: true })
    },
    async takeBack() {
      desk.setState({ isPutAway: false })
      await takeParked()
    },
  }
}

async function bringBack(desk: DeskStore): Promise<void> {
  const parked = await takeParked()
  if (parked) putBack(desk, parked)
}

/** A device that keeps nothing has nothing to bring back. */
function takeParked(): Promise<PlainLetter | undefined> {
  return takeParkedLetter<PlainLetter>(tabId()).catch(() => undefined)
}
