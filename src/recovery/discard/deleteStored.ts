/** Deletes a message that is stored on this device, and gives back how to put it where it was. */
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import type { LocalCopyRecord } from '#storage/localCopy.ts'

export async function deleteStored(
  copies: LocalCopies,
  id: string,
  onBack: () => Promise<void>,
): Promise<() => Promise<void>> {
  const db = await copies.connect()
  const found = await db?.read(id)
  await copies.remove(id)
  return async () => {
    for (const [fileId, file] of found?.files ?? []) await db?.putFile(id, fileId, file)
    await db?.putRecord(found?.record as LocalCopyRecord)
    await onBack()
  }
}
