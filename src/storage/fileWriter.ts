/**
 * Writes the files of letters down, each once: a change of the text never writes bytes again.
 *
 * A file that found no room is tried again when the letter's files have changed, or after a while;
 * not with every letter typed.
 */
import { isFull, type Device } from './database.ts'
import type { Files, KeptLetter } from './localCopy.ts'

type FileState = 'writing' | 'kept' | { readonly failedAt: number; readonly isFull: boolean }

/** The names of files that are not kept, and why; `later` while that is not known yet. */
export type Unkept = { readonly files: readonly string[]; readonly isFull: boolean } | 'later'

/** Milliseconds. */
const tryAgainAfter = 15_000

/** Told of each file whose bytes lie on the device: `kept` does not change when the file does. */
export type OnKept = (file: Blob, kept: Blob) => void

export function createFileKeeper(onKept?: OnKept) {
  const known = new Map<string, Map<string, FileState>>()

  const statesOf = (letterId: string) => {
    const states = known.get(letterId) ?? new Map<string, FileState>()
    known.set(letterId, states)
    return states
  }

  async function put(device: Device, letterId: string, [fileId, file]: [string, Blob]) {
    const states = statesOf(letterId)
    states.set(fileId, 'writing')
    try {
      await device.putFile(letterId, fileId, file)
      states.set(fileId, 'kept')
    } catch (error) {
      states.set(fileId, { failedAt: Date.now(), isFull: isFull(error) })
    }
  }

  /** What was kept is read back: not the bytes, only a handle of them. */
  async function tellKept(device: Device, letterId: string, files: readonly [string, Blob][]) {
    const kept = onKept && (await device.read(letterId).catch(() => undefined))
    for (const [fileId, file] of files) {
      const found = statesOf(letterId).get(fileId) === 'kept' && kept?.files.get(fileId)
      if (found) onKept?.(file, found)
    }
  }

  return {
    /** The letter was read from the device with these files. */
    adopt: (letterId: string, files: Files) =>
      void known.set(letterId, new Map([...files.keys()].map((id) => [id, 'kept']))),
    forget: (letterId: string) => void known.delete(letterId),
    /** Each of these lies on the device; one that nobody was told of yet does not. */
    holds: (letterId: string, fileIds: readonly string[]) =>
      fileIds.every((fileId) => known.get(letterId)?.get(fileId) === 'kept'),
    isSafe: (letterId: string) =>
      [...(known.get(letterId)?.values() ?? [])].every((state) => state === 'kept'),

    async keep(device: Device, letter: KeptLetter, files: Files): Promise<Unkept> {
      const states = statesOf(letter.id)
      const gone = [...states.keys()].filter((fileId) => !files.has(fileId))
      for (const fileId of gone) {
        states.delete(fileId)
        device.removeFile(letter.id, fileId).catch(() => undefined)
      }
      const due = [...files].filter(([id]) => isDue(states.get(id), gone.length > 0))
      // The small ones first: they may still find room where a large one does not.
      due.sort(([, one], [, other]) => one.size - other.size)
      await Promise.all(due.map((file) => put(device, letter.id, file)))
      if (due.length > 0) await tellKept(device, letter.id, due)
      if ([...states.values()].includes('writing')) return 'later'
      const failed = letter.message.attachments.filter(({ id }) => isFailed(states.get(id)))
      const hasNoRoom = [...states.values()].some((state) => isFailed(state) && state.isFull)
      return { files: failed.map(({ name }) => name), isFull: hasNoRoom }
    },
  }
}

function isFailed(state: FileState | undefined): state is Exclude<FileState, string> {
  return typeof state === 'object'
}

function isDue(state: FileState | undefined, hasRoom: boolean): boolean {
  if (!isFailed(state)) return state === undefined
  return hasRoom || Date.now() - state.failedAt > tryAgainAfter
}
