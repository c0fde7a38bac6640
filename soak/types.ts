/** For the soak test: the world that tabs run in, and what a tab is while it runs. */
import type { createSandbox } from '#sandbox/createSandbox.ts'
import type { Account, Auth } from '#auth/auth.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { createTestAuth } from '#testing/fakeAuth.ts'
import type { Unseen } from './judge/unseen.ts'
import type { FaultPlan } from './world/faultPlan.ts'

/** What fetch is called with. */
export type FetchArgs = Parameters<typeof globalThis.fetch>

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
  /** The message in its session is another tab's. */
  hasLost: boolean
}

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** `isQuiet`: nothing is awaited of it in the usual case, so ringing it needs no pause. */
  set(act: () => void, forMs: number, owner: TabScope, isQuiet?: boolean): number
  clear(id: number): void
  pass(ms: number): Promise<void>
  /** Lets time pass until it is so; no longer than that. */
  until(isSo: () => boolean, longestMs: number): Promise<boolean>
}

export type Device = {
  readonly databases: IDBFactory
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** As the tab sees them: with it its locks end. */
  locksOf(tab: TabScope): LockManager
}

type AuthOptions = NonNullable<Parameters<typeof createTestAuth>[0]>

export type People = {
  isThere(id: string): boolean
  /** Somebody comes or goes, and every tab that lives hears of it. */
  change(who: Account, isIn: boolean): void
  /** For the tab that runs now. Whoever is asked for in a window declines. */
  openAuth(tokenFor: NonNullable<AuthOptions['tokenFor']>): Auth
}

export type Figures = {
  /** What was saved by itself, and how often the writer had to decide between two versions. */
  autosaves: number
  conflicts: number
  commands: number
  requests: number
  readonly faults: Record<string, number>
  readonly ends: Record<string, number>
}

export type World = {
  readonly clock: Clock
  readonly sandbox: ReturnType<typeof createSandbox>
  readonly device: Device
  readonly faultPlan: FaultPlan
  readonly people: People
  readonly figures: Figures
  isOnline: boolean
  /** The host no longer serves what this page would still fetch. */
  isCodeLost: boolean
  /** Waits until nothing moves any more without the clock. */
  settle(): Promise<void>
  /** What no page may do, in words. */
  readonly violations: string[]
  /** What another program has changed in drafts, and nobody has seen yet. */
  readonly unseen: Unseen
  /** Copies of messages that were discarded for good, by the message's id. */
  readonly discarded: Map<string, ServerDraft>
  /** Counts it as under way until it ends. */
  follow<Result>(work: Promise<Result>): Promise<Result>
  /** What goes on outside of every tab. */
  readonly elsewhere: TabScope
}
