/** Deletes a message that is stored on this device, and gives back how to put it where it was. */
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { LetterRecord } from '#storage/localCopy.ts'

export async function deleteStored(
  keeper: Keeper,
  id: string,
  onBack: () => Promise<void>,
): Promise<() => Promise<void>> {
  const device = await keeper.reach()
  const found = await device?.read(id)
  await keeper.remove(id)
  return async () => {
    for (const [fileId, file] of found?.files ?? []) await device?.putFile(id, fileId, file)
    await device?.putRecord(found?.record as LetterRecord)
    await onBack()
  }
}
