/**
 * For the soak test: which tab is running this moment.
 *
 * It goes along with promises and timers, so that whatever a tab began stops for good when it dies.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { World } from '#soak/world/world.ts'

/** What fetch is called with. */
export type Asked = Parameters<typeof globalThis.fetch>

export type TabScope = {
  readonly world: World
  /** Its `window` and its `document`. */
  readonly page: EventTarget
  isDead: boolean
  /** Settles when it dies. */
  readonly death: Promise<void>
  /** Requests that get no answer, and no refusal either. */
  silences: number
  readonly fetch: typeof globalThis.fetch
  /** The letter on its desk is another tab's. */
  hasLost: boolean
}

export const scopes = new AsyncLocalStorage<TabScope>()
