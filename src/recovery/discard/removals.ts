/**
 * Drafts in the mailbox whose message was discarded: they go when it can no longer be undone.
 *
 * Which ones is written down at once, in localStorage: their ids and marks, nothing of their content. So a page
 * that is closed, offline or signed out leaves them to the next one; whoever holds the lock removes them.
 */
import { copiesOf, type DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'
import { removeCopy } from './removeCopy.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import { whenStarted, type BootStore, type Ready } from '#access/startup.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import { undoableMs } from './undoWindow.ts'

type Removal = {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly copies: readonly DiscardedCopy[]
}

type List = {
  readonly read: () => readonly Removal[]
  readonly has: (id: string) => boolean
  readonly drop: (id: string) => void
  readonly put: (next: Removal) => void
}

/** Also where nothing can be stored: then a draft goes only if this page lives long enough. */
function createList(): List {
  let unstored: readonly Removal[] = []

  function read(): readonly Removal[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
      return [...unstored, ...(Array.isArray(stored) ? stored.filter(isRemoval) : [])]
    } catch {
      return unstored
    }
  }

  function write(removals: readonly Removal[]) {
    unstored = []
    try {
      if (removals.length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(removals))
    } catch {
      unstored = removals
    }
  }

  const drop = (id: string) => write(read().filter((one) => one.id !== id))
  const has = (id: string) => read().some((one) => one.id === id)
  const put = (next: Removal) => write([...read().filter(({ id }) => id !== next.id), next])
  return { read, has, drop, put }
}

function isRemoval(value: unknown): value is Removal {
  const { id, at, copies } = (value ?? {}) as Partial<Removal>
  return typeof id === 'string' && typeof at === 'number' && Array.isArray(copies)
}

/** By what it says a change of another program is told from ours. */
async function mark(list: List, { id, draft, message }: PlainLetter, at: number): Promise<void> {
  const part = await fetchMachinery().catch(() => undefined)
  const copies = part?.markedCopies(draft, message.attachments)
  if (copies && list.has(id)) list.put({ id, at, copies })
}

type Parts = { readonly bootStore: BootStore; readonly locks: LetterLocks }

const key = 'mail-composer.discarded'
/** Milliseconds: the page that discarded comes first. */
const grace = 1_000
const lockOf = (id: string) => `discarded.${id}`

export function createRemovals({ bootStore, locks }: Parts) {
  const list = createList()
  /** May be undone here. */
  const open = new Set<string>()

  async function finish({ id, at, copies }: Removal, boot: Ready) {
    if (open.has(id) || !(await locks.hold(lockOf(id)))) return
    const done = list.has(id) && copies.map((copy) => removeCopy(boot, copy, at))
    if (done && (await Promise.all(done)).every(Boolean)) list.drop(id)
    locks.letGo(lockOf(id))
  }

  /** All that is due, of whoever is signed in. */
  async function finishAll() {
    const boot = bootStore.getState()
    if (boot.step === 'ready') for (const one of list.read()) await finish(one, boot)
  }

  function later() {
    setTimeout(() => void finishAll(), undoableMs + grace)
  }

  async function begin() {
    const boot = await whenStarted(bootStore)
    if (boot.step !== 'ready') return
    boot.auth.subscribe(() => void finishAll())
    window.addEventListener('online', () => void finishAll())
    window.addEventListener('storage', (event) => event.key === key && later())
    await finishAll()
  }
  void begin()

  return {
    /** Nothing of a draft nobody is signed in for: its removal was not promised. */
    note(letter: PlainLetter) {
      const { id, draft } = letter
      const boot = bootStore.getState()
      const accounts = boot.step === 'ready' ? boot.auth.accounts() : []
      if (!draft || !accounts.some((one) => one.id === draft.accountId)) return
      open.add(id)
      void locks.hold(lockOf(id))
      const at = Date.now()
      list.put({ id, at, copies: copiesOf(draft) })
      void mark(list, letter, at)
    },
    /** Undone: the draft stays with its letter, unless it was removed already. */
    takeBack(letter: PlainLetter): PlainLetter {
      const { id } = letter
      const isGone = open.delete(id) && !list.has(id)
      list.drop(id)
      locks.letGo(lockOf(id))
      return isGone ? { ...letter, draft: undefined } : letter
    },
    /** The time to undo it is over. */
    end(id: string) {
      open.delete(id)
      void finishAll()
    },
  }
}
