/** A deletion of what is gone already is as good as done. */
import { isRejected } from './http/graphError.ts'

export async function ignoreNotFound(deletion: Promise<void>): Promise<void> {
  await deletion.catch((error: unknown) => {
    if (!isRejected(error, 404, 'ErrorItemNotFound')) throw error
  })
}
