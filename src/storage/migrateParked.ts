/**
 * Letters that the first version of the stores had put away for a sign-in: they become letters like
 * all others. What is none is left behind.
 */
import type { IDBPObjectStore } from 'idb'
import { fromRecord, toRecord, type KeptLetter } from './localCopy.ts'

type Change<Name extends string> = IDBPObjectStore<unknown, string[], Name, 'versionchange'>

export async function adoptParked(
  parked: Change<'parked'>,
  letters: Change<'letters'>,
  files: Change<'files'>,
): Promise<void> {
  for (const place of (await parked.getAll()) as unknown[]) {
    const letter = toLetter(place)
    if (!letter) continue
    const kept = toRecord(letter)
    if (!fromRecord(kept.record, kept.files)) continue
    await letters.put(kept.record)
    for (const [fileId, file] of kept.files) await files.put(file, [letter.id, fileId])
  }
}

function toLetter(place: unknown): KeptLetter | undefined {
  const { letter } = (place ?? {}) as { letter?: KeptLetter }
  return letter?.message && { ...letter, savedAt: Date.now() }
}
