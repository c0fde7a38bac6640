/**
 * Takes a message from this device up again, into the session.
 *
 * That never costs the message that lies there: it is put aside first, and if it cannot be kept,
 * nothing happens. A message that another tab has is laid down to be read only.
 */
import { createStore } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import { fromRecord, type LocalCopy } from '#storage/localCopy.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import { asRestored, type ServerDraft } from '#delivery/core/serverDraft.ts'
import { hasCrashed } from './crashMemory.ts'
import { replaceMessage, takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { whenReady } from './tab/whenReady.ts'
import type { Restore } from '#session/recoveryApi.ts'
import { fetchLateParts } from './fetchLateParts.ts'
import { fetchRecordFits } from './fetchRecordFits.ts'
import { mergeTypedInput } from '#session/mergeTypedInput.ts'
import type { LocalAutosave } from './localAutosave.ts'
import { hasContent } from '#session/messageSnapshot.ts'

type Deps = {
  readonly session: SessionStore
  readonly copies: LocalCopies
  readonly locks: MessageLocks
  readonly runningAutosave: () => LocalAutosave | undefined
}

type Reading = {
  readonly read: (id: string, isExplicit: boolean) => Promise<MessageSnapshot | undefined>
}

/** Whether the open message is safe on the device, or there is none. */
async function makeRoom({ session, copies, runningAutosave }: Deps): Promise<boolean> {
  const { id } = session.getState().current
  await runningAutosave()?.saveNow()
  return (
    !hasContent(takeSnapshot(session)) || (runningAutosave() !== undefined && copies.isSafe(id))
  )
}

export function createRestore(deps: Deps): Restore & Reading {
  const { session, copies, locks, runningAutosave } = deps
  const store: Restore['store'] = createStore(() => ({ missing: [], isVanished: false }))
  async function read(id: string, isExplicit: boolean): Promise<MessageSnapshot | undefined> {
    const openId = session.getState().current.id
    const found = await (await copies.connect())?.read(id).catch(() => undefined)
    const back = found && (await readBack(found.record, found.files))
    const isPlain = back !== undefined && hasCrashed(id)
    const plain = isPlain ? await plainOf(back.copy, locks) : undefined
    const isVanished = isExplicit && !(isPlain ? plain : back)
    const messageId = isVanished ? openId : (plain?.id ?? id)
    store.setState({ messageId, missing: back?.missing ?? [], isVanished, isPlain: !!plain })
    if (!back || isPlain) return plain
    copies.adopt(id, found.files)
    runningAutosave()?.adopt(id)
    return { ...toSnapshot(back.copy), hint: back.hint }
  }

  /** What was typed on the fresh page becomes part of it, and is no message of its own. */
  async function join(id: string, isExplicit: boolean): Promise<boolean> {
    const snapshot = await read(id, isExplicit)
    if (!snapshot) {
      locks.letGo(id)
      return false
    }
    const restoreMessage = await whenReady(session, snapshot)
    const fresh = session.getState().current.id
    if (fresh !== snapshot.id) void runningAutosave()?.finish(fresh)
    restoreMessage(snapshot)
    return true
  }

  return {
    store,
    read,
    makeRoom: () => makeRoom(deps),
    whenReady: (snapshot) => whenReady(session, snapshot),

    async restore(id: string) {
      const isMine = await locks.acquire(id)
      const snapshot = await read(id, true)
      if (snapshot && isPartOf(takeSnapshot(session), snapshot)) {
        await runningAutosave()?.finish(session.getState().current.id)
      } else if (!snapshot || !(await makeRoom(deps))) return locks.letGo(id)
      replaceMessage(session, snapshot, !isMine)
    },

    /** Laid under what was typed meanwhile; not, if another tab has it or nobody can read it. */
    async open(id: string): Promise<void> {
      if (await locks.acquire(id)) await join(id, true)
    },

    /** The same for what this tab was writing: nobody asked for it, so nothing is said where it is gone. */
    async comeBack(id: string): Promise<boolean> {
      return (await acquireSoon(locks, id)) && join(id, false)
    },
  }
}

/** The page that this tab showed before may still be going. */
async function acquireSoon(locks: MessageLocks, id: string): Promise<boolean> {
  for (let tries = 5; tries > 0; tries--) {
    if (await locks.acquire(id)) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/** What the browser itself brought back into the fields is no message of its own. */
function isPartOf({ draft, message }: MessageSnapshot, snapshot: MessageSnapshot): boolean {
  const joined = mergeTypedInput(snapshot.message, message)
  return !draft && JSON.stringify(joined) === JSON.stringify(snapshot.message)
}

async function readBack(record: unknown, files: ReadonlyMap<string, Blob>) {
  const { recordFits, readHint } = await fetchRecordFits()
  const back = recordFits(record) && fromRecord(record, files)
  return back ? { ...back, hint: readHint(back.copy.hint) } : undefined
}

/** Nothing where the code for it cannot come. */
async function plainOf(copy: LocalCopy, locks: MessageLocks) {
  return (await fetchLateParts())?.plainBeside(toSnapshot(copy), locks)
}

/** What was kept for `delivery/` is handed back to it. */
function toSnapshot(copy: LocalCopy): MessageSnapshot {
  const { id, stamp, message, creating, saveRequest, delivery, isUntouched } = copy
  const draft = asRestored(copy.draft as ServerDraft | undefined)
  const kept = { id, stamp, message, draft, creating, saveRequest, delivery, isUntouched }
  const { textHistory } = copy
  return { ...kept, textHistory, from: senderOfCopy(copy) } as MessageSnapshot
}

/** Older records tell only whose message it was: that account was to send it. */
function senderOfCopy({ from, account }: LocalCopy): Account | undefined {
  return from ?? (account && { ...account, name: account.address, tenantId: '' })
}
