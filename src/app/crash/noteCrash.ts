/** Writes down which message the page failed to show (crashMemory.ts); fetched with CrashPage.tsx. */
import { crashedIds, crashKey } from '#recovery/crashMemory.ts'
import type { SessionStore } from '#session/composeSession.ts'

const most = 20

export function noteCrash(session: SessionStore): void {
  const { id } = session.getState().current
  write([...crashedIds().filter((known) => known !== id), id].slice(-most))
}

/** When it is shown again and then changed, it was shown well. */
export function trustOnceChanged(session: SessionStore): void {
  const { id, store } = session.getState().current
  const stop = store.subscribe(() => {
    stop()
    write(crashedIds().filter((known) => known !== id))
  })
}

function write(ids: readonly string[]) {
  try {
    if (ids.length > 0) localStorage.setItem(crashKey, JSON.stringify(ids))
    else localStorage.removeItem(crashKey)
  } catch {
    // Where nothing is kept, nothing comes back either.
  }
}
