/**
 * Hands every change of the open message to the local copies, and holds the message's lock from its
 * first word until it leaves the session.
 *
 * A message that is finished (sent or discarded) or that another tab acts for is not written any more.
 */
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import type { Owner } from '#storage/localCopy.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import {
  flushPendingInput,
  isUntouched,
  snapshotOf,
  type ComposeSession,
  type SessionStore,
} from '#session/composeSession.ts'
import { hasContent, type MessageSnapshot } from '#session/messageSnapshot.ts'
import { followMessage } from '#session/followMessage.ts'

type Wiring = {
  readonly session: SessionStore
  readonly copies: LocalCopies
  readonly locks: MessageLocks
  readonly owner: () => Owner | undefined
  /** It is on its way to the device. */
  readonly onStored: (state: ComposeSession) => void
  /** The page shows another one, which may have nothing to store yet. */
  readonly onLeft: (messageId: string) => void
  /** A message was put aside: it can be taken up again. */
  readonly onHint: () => void
  /** One that nobody wrote anything into was left. */
  readonly onUntouched: (snapshot: MessageSnapshot) => Promise<void>
}

export type LocalAutosave = ReturnType<typeof startLocalAutosave>

export function startLocalAutosave({ session, copies, locks, owner, ...on }: Wiring) {
  const finished = new Set<string>()
  const written = new Set<string>()

  function save(state: ComposeSession) {
    const snapshot = snapshotOf(state)
    if (state.isInOtherTab || finished.has(snapshot.id)) return
    if (hasContent(snapshot)) {
      written.add(snapshot.id)
      void locks.acquire(snapshot.id)
      copies.save({ ...snapshot, account: owner(), savedAt: Date.now() })
      on.onStored(state)
    } else if (written.delete(snapshot.id)) void copies.remove(snapshot.id)
  }

  /** What is being typed is taken up too, and the writing begins in the call itself. */
  function saveNow(state: ComposeSession = session.getState()): Promise<void> {
    flushPendingInput(state.current)
    save(state)
    return copies.flush()
  }

  async function storePrevious(before: ComposeSession) {
    const { id } = before.current
    const stored = saveNow(before)
    on.onLeft(id)
    await stored
    const isKept = written.has(id) && !finished.has(id)
    const isUnwritten = isKept && !before.isInOtherTab && isUntouched(before)
    if (isUnwritten) await on.onUntouched(snapshotOf(before))
    // What is finished is let go when it has left the device (finish): no other tab shall find it.
    if (!finished.has(id)) locks.letGo(id)
    // Exchange sends it: it is listed, and nobody has to be told.
    if (isKept && !isUnwritten && before.delivery?.step !== 'scheduled') on.onHint()
  }

  const stop = followMessages(session, {
    onChange: save,
    // A page that ends right after an answer must not come back with what was so before it.
    onStep: (state) => {
      save(state)
      void copies.flush()
    },
    onLeft: (before) => void storePrevious(before),
  })
  return {
    saveNow,
    stop,
    /** Read from the device, and opened next. */
    adopt: (id: string) => void written.add(id),
    /** Sent or discarded: nothing of it stays. */
    finish(id: string) {
      finished.add(id)
      // What is finished is nobody's to take over.
      return copies.remove(id).finally(() => finished.has(id) && locks.letGo(id))
    },
    revive: (id: string) => void finished.delete(id),
  }
}

type Follow = {
  readonly onChange: (now: ComposeSession) => void
  /** A request was made or answered: the message is another one in the mailbox, or about to be. */
  readonly onStep: (now: ComposeSession) => void
  readonly onLeft: (before: ComposeSession) => void
}

/** Tells every change of the open message, also when it is another one, and what left it. */
function followMessages(session: SessionStore, { onChange, onStep, onLeft }: Follow) {
  const unfollow = followMessage(session, () => onChange(session.getState()))
  const unsubscribe = session.subscribe((now, before) => {
    if (now.current.id !== before.current.id) onLeft(before)
    if (isStep(now, before)) onStep(now)
    else if (now.current !== before.current || now.from !== before.from) onChange(now)
  })
  onChange(session.getState())
  return () => {
    unfollow()
    unsubscribe()
  }
}

const steps = ['draft', 'creating', 'saveRequest', 'delivery', 'hint'] as const

function isStep(now: ComposeSession, before: ComposeSession): boolean {
  return steps.some((name) => now[name] !== before[name])
}
