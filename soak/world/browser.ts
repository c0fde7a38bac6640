/**
 * For the soak test: what a browser offers to its tabs, put in place of Node's own.
 *
 * Each call is answered for the tab it comes from; where no tab runs, Node's own answers.
 */
import 'fake-indexeddb/auto'
import { IDBDatabase } from 'fake-indexeddb'
import { scopes } from '#soak/tab/tabScope.ts'

const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  now: Date.now,
  timeout: AbortSignal.timeout.bind(AbortSignal),
  fetch: globalThis.fetch,
}

const nothing = () => undefined
const forgetful = { getItem: () => null, setItem: nothing, removeItem: nothing }

/** Work of IndexedDB that is not done yet. */
export const atWork = { transactions: 0 }

export function pretendBrowser(): void {
  takeTime()
  const give = (name: string, get: () => unknown) =>
    Object.defineProperty(globalThis, name, { get, configurable: true })
  const page = () => scopes.getStore()?.page
  give('window', page)
  give('document', page)
  give('indexedDB', () => scopes.getStore()?.world.device.databases)
  give('localStorage', () => scopes.getStore()?.world.device.storage)
  // Tabs that come back as themselves are tested beside (tabReturn.test.ts).
  give('sessionStorage', () => forgetful)
  give('fetch', () => scopes.getStore()?.fetch ?? real.fetch)
  give('navigator', () => navigatorOf())
  // Tabs that do not hear each other: a message is taken over by force.
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  watchTransactions()
}

function takeTime(): void {
  const fakes = {
    setTimeout(act: () => void, forMs = 0, ...more: unknown[]) {
      const tab = scopes.getStore()
      return tab ? tab.world.clock.set(act, forMs, tab) : real.setTimeout(act, forMs, ...more)
    },
    clearTimeout(id: unknown) {
      const tab = scopes.getStore()
      if (tab && typeof id === 'number') tab.world.clock.clear(id)
      else real.clearTimeout(id as number)
    },
  }
  Object.assign(globalThis, fakes)
  Date.now = () => scopes.getStore()?.world.clock.now() ?? real.now()
  AbortSignal.timeout = (forMs) => {
    const tab = scopes.getStore()
    if (!tab) return real.timeout(forMs)
    const controller = new AbortController()
    const end = () => controller.abort(new DOMException('', 'TimeoutError'))
    tab.world.clock.set(end, forMs, tab, true)
    return controller.signal
  }
}

function navigatorOf() {
  const tab = scopes.getStore()
  const locks = tab?.world.device.locksOf(tab)
  return { onLine: tab?.world.isOnline, locks, userActivation: { isActive: true }, userAgent: '' }
}

/** A dead tab begins nothing any more; what it began before is still done. */
function watchTransactions(): void {
  const { transaction: begin } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function transaction(...args) {
    if (scopes.getStore()?.isDead) throw new DOMException('', 'AbortError')
    const begun = begin.apply(this, args)
    atWork.transactions += 1
    const end = () => void (atWork.transactions -= 1)
    begun.addEventListener('complete', end)
    begun.addEventListener('abort', end)
    return begun
  }
}
