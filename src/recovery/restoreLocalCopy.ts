/**
 * Takes a letter from this device up again, onto the desk.
 *
 * That never costs the letter that lies there: it is put aside first, and if it cannot be kept,
 * nothing happens. A letter that another tab has is laid down to be read only.
 */
import { createStore } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import type { Keeper } from '#storage/createLocalCopies.ts'
import { fromRecord, type KeptLetter } from '#storage/localCopy.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import { hasCrashed } from './crashMemory.ts'
import { layOnDesk, readLetter, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import { whenPutBack } from './tab/whenPutBack.ts'
import type { TakeUp } from '#session/recoveryApi.ts'
import { fetchLateParts } from './fetchLateParts.ts'
import { fetchRecordFits } from './fetchRecordFits.ts'
import { joinMessages } from '#session/mergeTypedInput.ts'
import type { DeskWatch } from './localAutosave.ts'
import { hasContent } from '#session/plainLetter.ts'

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly watching: () => DeskWatch | undefined
}

type Reading = { readonly read: (id: string, isAsked: boolean) => Promise<PlainLetter | undefined> }

export function createTakeUp({ desk, keeper, locks, watching }: Parts): TakeUp & Reading {
  const store: TakeUp['store'] = createStore(() => ({ missing: [], isVanished: false }))

  async function read(id: string, isAsked: boolean): Promise<PlainLetter | undefined> {
    const found = await (await keeper.reach())?.read(id).catch(() => undefined)
    const back = found && (await readBack(found.record, found.files))
    const isPlain = back !== undefined && hasCrashed(id)
    const plain = isPlain ? await plainOf(back.letter, locks) : undefined
    const isVanished = isAsked && !(isPlain ? plain : back)
    store.setState({ missing: back?.missing ?? [], isVanished, isPlain: plain !== undefined })
    if (!back || isPlain) return plain
    keeper.adopt(id, found.files)
    watching()?.adopt(id)
    return toDeskLetter(back.letter)
  }

  /** Whether the letter on the desk is safe on the device, or there is none. */
  async function putAside(): Promise<boolean> {
    const { id } = desk.getState().letter
    await watching()?.keepNow()
    return !hasContent(readLetter(desk)) || (watching() !== undefined && keeper.isSafe(id))
  }

  /** What was typed on the fresh page becomes part of it, and is no letter of its own. */
  async function join(id: string, isAsked: boolean): Promise<boolean> {
    const letter = await read(id, isAsked)
    if (!letter) locks.letGo(id)
    else {
      const putBack = await whenPutBack(desk, letter)
      const fresh = desk.getState().letter.id
      if (fresh !== letter.id) void watching()?.finish(fresh)
      putBack()
    }
    return letter !== undefined
  }

  return {
    store,
    read,
    putAside,

    async restore(id: string) {
      const isMine = await locks.hold(id)
      const letter = await read(id, true)
      if (letter && isPartOf(readLetter(desk), letter)) {
        await watching()?.finish(desk.getState().letter.id)
      } else if (!letter || !(await putAside())) return locks.letGo(id)
      layOnDesk(desk, letter, !isMine)
    },

    /** Laid under what was typed meanwhile; not, if another tab has it or nobody can read it. */
    async open(id: string): Promise<void> {
      if (await locks.hold(id)) await join(id, true)
    },

    /** The same for what this tab was writing: nobody asked for it, so nothing is said where it is gone. */
    async comeBack(id: string): Promise<boolean> {
      return (await holdSoon(locks, id)) && join(id, false)
    },
  }
}

/** The page that this tab showed before may still be going. */
async function holdSoon(locks: LetterLocks, id: string): Promise<boolean> {
  for (let tries = 5; tries > 0; tries--) {
    if (await locks.hold(id)) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/** What the browser itself brought back into the fields is no letter of its own. */
function isPartOf({ draft, message }: PlainLetter, letter: PlainLetter): boolean {
  const joined = joinMessages(letter.message, message)
  return !draft && JSON.stringify(joined) === JSON.stringify(letter.message)
}

async function readBack(record: unknown, files: ReadonlyMap<string, Blob>) {
  const recordFits = await fetchRecordFits()
  return recordFits(record) ? fromRecord(record, files) : undefined
}

/** Nothing where the code for it cannot come. */
async function plainOf(letter: KeptLetter, locks: LetterLocks) {
  return (await fetchLateParts())?.plainBeside(toDeskLetter(letter), locks)
}

/** What was kept for deliver/ is handed back to it as it was. */
function toDeskLetter(letter: KeptLetter): PlainLetter {
  const { id, stamp, message, draft, creating, saveRequest, delivery, isUntouched } = letter
  const kept = { id, stamp, message, draft, creating, saveRequest, delivery, isUntouched }
  return { ...kept, from: senderOfKept(letter) } as PlainLetter
}

/** Older records tell only whose letter it was: that account was to send it. */
function senderOfKept({ from, account }: KeptLetter): Account | undefined {
  return from ?? (account && { ...account, name: account.address, tenantId: '' })
}
