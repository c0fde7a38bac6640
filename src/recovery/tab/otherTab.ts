/** What becomes of a message that is open here and that another tab has, or may have. */
import type { MessageLocks } from '#storage/messageLocks.ts'
import { replaceMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

/** Milliseconds, longer than tabs wait for each other. */
const handOverMs = 2000

type Deps = {
  readonly session: SessionStore
  readonly locks: MessageLocks
  readonly read: (id: string) => Promise<MessageSnapshot | undefined>
}

/** Sent or discarded in the other tab: it is not offered for taking over any more. */
export async function followOther({ session, locks, read }: Deps, id: string): Promise<void> {
  // This tab may still hold it until the other one does.
  await new Promise((resolve) => setTimeout(resolve, handOverMs))
  await locks.afterSaves(id)
  const { current, isInOtherTab } = session.getState()
  if (isInOtherTab && current.id === id) await read(id)
}

/** Back from the browser's cache of pages, which may have cost the lock: nobody else took it meanwhile. */
export async function wake({ session, locks, read }: Deps): Promise<void> {
  const { current, isInOtherTab } = session.getState()
  if (!isInOtherTab || !(await locks.acquire(current.id))) return
  const kept = await read(current.id)
  if (kept) replaceMessage(session, kept)
  else locks.letGo(current.id)
}
