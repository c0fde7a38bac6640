/**
 * Writes the files of messages down, each once: a change of the text never writes bytes again.
 *
 * A file that found no room is tried again when the message's files have changed, or after a while;
 * not with every message typed.
 */
import { isFull, type Database } from './database.ts'
import type { Files, LocalCopy } from './localCopy.ts'

type FileState =
  'waiting' | 'writing' | 'kept' | { readonly failedAt: number; readonly isFull: boolean }

/** The names of files that are not kept, and why; `later` while that is not known yet. */
export type UnstoredFile = { readonly files: readonly string[]; readonly isFull: boolean } | 'later'

/** Milliseconds. */
const tryAgainAfter = 15_000

/** Told of each file whose bytes lie on the device: `kept` does not change when the file does. */
export type OnStored = (file: Blob, kept: Blob) => void

export function createFileWriter(onStored?: OnStored) {
  const known = new Map<string, Map<string, FileState>>()

  const statesOf = (messageId: string) => {
    const states = known.get(messageId) ?? new Map<string, FileState>()
    known.set(messageId, states)
    return states
  }

  /** What was kept is read back: not the bytes, only a handle of them. */
  async function tellStored(db: Database, messageId: string, files: readonly [string, Blob][]) {
    const kept = onStored && (await db.read(messageId).catch(() => undefined))
    for (const [fileId, file] of files) {
      const found = statesOf(messageId).get(fileId) === 'kept' && kept?.files.get(fileId)
      if (found) onStored?.(file, found)
    }
  }

  return {
    /** The message was read from the device with these files. */
    adopt: (messageId: string, files: Files) =>
      void known.set(messageId, new Map([...files.keys()].map((id) => [id, 'kept']))),
    forget: (messageId: string) => void known.delete(messageId),
    /** Takes note of files that are to be written; whether one of them is new. */
    expect(messageId: string, files: Files): boolean {
      const states = statesOf(messageId)
      const added = [...files.keys()].filter((fileId) => !states.has(fileId))
      for (const fileId of added) states.set(fileId, 'waiting')
      return added.length > 0
    },
    /** Each of these lies on the device; one that nobody was told of yet does not. */
    holds: (messageId: string, fileIds: readonly string[]) =>
      fileIds.every((fileId) => known.get(messageId)?.get(fileId) === 'kept'),
    isSafe: (messageId: string) =>
      [...(known.get(messageId)?.values() ?? [])].every((state) => state === 'kept'),

    async save(db: Database, copy: LocalCopy, files: Files): Promise<UnstoredFile> {
      const states = statesOf(copy.id)
      const gone = [...states.keys()].filter((fileId) => !files.has(fileId))
      for (const fileId of gone) {
        states.delete(fileId)
        db.removeFile(copy.id, fileId).catch(() => undefined)
      }
      const due = [...files].filter(([id]) => isDue(states.get(id), gone.length > 0))
      // The small ones first: they may still find room where a large one does not.
      due.sort(([, one], [, other]) => one.size - other.size)
      await Promise.all(due.map((file) => put(db, copy.id, states, file)))
      if (due.length > 0) await tellStored(db, copy.id, due)
      return unstoredOf(states, copy.message.attachments)
    },
  }
}

async function put(
  db: Database,
  messageId: string,
  states: Map<string, FileState>,
  [fileId, file]: readonly [string, Blob],
) {
  states.set(fileId, 'writing')
  try {
    await db.putFile(messageId, fileId, file)
    states.set(fileId, 'kept')
  } catch (error) {
    states.set(fileId, { failedAt: Date.now(), isFull: isFull(error) })
  }
}

function unstoredOf(
  states: ReadonlyMap<string, FileState>,
  attachments: LocalCopy['message']['attachments'],
): UnstoredFile {
  const all = [...states.values()]
  if (all.includes('writing')) return 'later'
  const failed = attachments.filter(({ id }) => isFailed(states.get(id)))
  const hasNoRoom = all.some((state) => isFailed(state) && state.isFull)
  return { files: failed.map(({ name }) => name), isFull: hasNoRoom }
}

function isFailed(state: FileState | undefined): state is Exclude<FileState, string> {
  return typeof state === 'object'
}

function isDue(state: FileState | undefined, hasRoom: boolean): boolean {
  if (!isFailed(state)) return state === undefined || state === 'waiting'
  return hasRoom || Date.now() - state.failedAt > tryAgainAfter
}
