/**
 * Messages that the first version of the stores had put away for a sign-in: they become messages like
 * all others. What is none is left behind.
 */
import type { IDBPObjectStore } from 'idb'
import { fromRecord, toRecord, type LocalCopy } from './localCopy.ts'

type Change<Name extends string> = IDBPObjectStore<unknown, string[], Name, 'versionchange'>

export async function migrateParked(
  parked: Change<'parked'>,
  messages: Change<'letters'>,
  files: Change<'files'>,
): Promise<void> {
  for (const place of (await parked.getAll()) as unknown[]) {
    const copy = toLocalCopy(place)
    if (!copy) continue
    const kept = toRecord(copy)
    if (!fromRecord(kept.record, kept.files)) continue
    await messages.put(kept.record)
    for (const [fileId, file] of kept.files) await files.put(file, [copy.id, fileId])
  }
}

function toLocalCopy(place: unknown): LocalCopy | undefined {
  const { letter } = (place ?? {}) as { letter?: LocalCopy }
  return letter?.message && { ...letter, savedAt: Date.now() }
}
