/** Deletes a draft in the mailbox; where that fails, it is on the list again, with the reason. */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import { deleteDraft } from '#graph/mail.ts'
import type { useMessageList } from './useMessageList.tsx'

export function useRemoval({ graph }: Reader, list: ReturnType<typeof useMessageList>) {
  const [error, setError] = useState<unknown>()

  async function remove({ id }: ListedMessage) {
    list.remove(id)
    setError(undefined)
    try {
      await deleteDraft(graph, id)
    } catch (failure) {
      setError(failure)
      list.reload()
    }
  }

  return { remove, error }
}
