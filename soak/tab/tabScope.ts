/**
 * For the soak test: which tab is running this moment.
 *
 * It goes along with promises and timers, so that whatever a tab began stops for good when it dies.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { TabScope } from '#soak/types.ts'

export const scopes = new AsyncLocalStorage<TabScope>()
