/**
 * The text of a first visit, until config.json has said whether this device keeps messages: it lies in
 * the session storage of this tab alone, and is back after a reload.
 *
 * Files find no room there: they are named when the rest comes back. What no storage takes is not
 * kept, and leaving asks as ever (useUnloadGuard.ts).
 */
import { isUnwritten } from '#storage/isUnwritten.ts'
import { fromRecord, toRecord, type ReadBack } from '#storage/localCopy.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import {
  flushPendingInput,
  snapshotOf,
  type ComposeSession,
  type SessionStore,
} from '#session/composeSession.ts'
import type { Restored } from '#session/recoveryApi.ts'
import { whenReady } from './whenReady.ts'
import { followMessage } from '#session/followMessage.ts'

const key = 'mail-composer.early'

type Deps = {
  readonly session: SessionStore
  readonly locks: Pick<MessageLocks, 'acquire'>
  /** Files that are no longer there. */
  readonly onMissing: (found: Pick<Restored, 'missing' | 'messageId'>) => void
}

export function saveEarly({ session, locks, onMissing }: Deps) {
  const write = () => put(session.getState())
  const stops: (() => void)[] = []

  async function comeBack() {
    const back = take()
    // A tab that was duplicated has a copy of what another one writes.
    if (!back || !(await locks.acquire(back.copy.id))) return
    const { id, stamp, message } = back.copy
    const snapshot = { id, stamp, message, draft: undefined }
    const restoreMessage = await whenReady(session, snapshot)
    restoreMessage(snapshot)
    if (back.missing.length > 0) onMissing({ missing: back.missing, messageId: id })
  }

  const isBack = comeBack().then(() => {
    write()
    stops.push(
      followMessage(session, write),
      session.subscribe((now, before) => now.current !== before.current && write()),
      onLeaving(() => void flushPendingInput(session.getState().current)),
    )
  })
  return {
    /** Resolves when what lay here is in the session. */
    isBack,
    end() {
      for (const stop of stops) stop()
      attempt((storage) => storage.removeItem(key))
    },
  }
}

function onLeaving(act: () => void): () => void {
  window.addEventListener('pagehide', act)
  document.addEventListener('visibilitychange', act)
  return () => {
    window.removeEventListener('pagehide', act)
    document.removeEventListener('visibilitychange', act)
  }
}

function put(state: ComposeSession) {
  const { id, stamp, message } = snapshotOf(state)
  const { record } = toRecord({ id, stamp, message, savedAt: Date.now() })
  attempt((storage) => {
    // An older text must not come back where the newer one finds no room.
    storage.removeItem(key)
    if (!isUnwritten(message)) storage.setItem(key, JSON.stringify(record))
  })
}

function take(): ReadBack | undefined {
  return attempt((storage) => {
    const found = storage.getItem(key)
    return found === null ? undefined : fromRecord(JSON.parse(found), new Map())
  })
}

function attempt<Value>(act: (storage: Storage) => Value): Value | undefined {
  try {
    return act(sessionStorage)
  } catch {
    return undefined
  }
}
