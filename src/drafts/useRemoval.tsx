/**
 * Deletes a draft in the mailbox; where that fails, it is on the list again, with the reason. From the click
 * on it is written down, so that a page that ends first leaves it to the next one.
 */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import { deleteDraft } from '#graph/mail.ts'
import type { Removals } from '#session/recoveryApi.ts'
import type { useMessageList } from './useMessageList.tsx'

type List = Pick<ReturnType<typeof useMessageList>, 'remove' | 'reload'>

export function useRemoval(
  { graph, accountId }: Reader,
  list: List,
  removals: Removals | undefined,
) {
  const [error, setError] = useState<unknown>()

  async function remove({ id }: ListedMessage) {
    list.remove([id])
    setError(undefined)
    try {
      await deleteDraft(graph, id)
      removals?.done(id)
    } catch (failure) {
      removals?.keep(id)
      setError(failure)
      list.reload()
    }
  }

  const begin = ({ id, '@odata.etag': etag }: ListedMessage) =>
    removals?.add({ id, accountId, etag })
  const undo = ({ id }: ListedMessage) => removals?.keep(id)
  return { begin, undo, remove: (message: ListedMessage) => void remove(message), error }
}
