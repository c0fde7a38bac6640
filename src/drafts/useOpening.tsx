/** Opening one of the list: a draft to go on with, or a copy of a template. */
import { useState } from 'react'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { openDraft } from '#delivery/open/openDraft.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { openTemplate } from '#delivery/open/openTemplate.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import type { DraftsHost } from './draftsHost.ts'

type Deps = {
  reader: Reader
  session: DraftsHost
  /** An id; of Drafts `drafts`. */
  folder: string
  isTemplates: boolean
  onOpened: () => void
}

export function useOpening({ reader, session, folder, isTemplates, onOpened }: Deps) {
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [wanted, setWanted] = useState<ListedMessage>()

  async function openNow({ id }: ListedMessage) {
    setWanted(undefined)
    setIsBusy(true)
    setError(undefined)
    try {
      const openStored = isTemplates ? undefined : session.openStored
      if (await openStored?.(id)) return onOpened()
      const outgoing = await (isTemplates ? openTemplate(reader, id) : openDraft(reader, id))
      if (await openStored?.(id, outgoing.draft?.etag)) return onOpened()
      onOpened()
      session.open(folder === 'drafts' ? outgoing : asFiled(outgoing))
    } catch (failure) {
      setError(failure)
      setIsBusy(false)
    }
  }

  async function open(message: ListedMessage) {
    setIsBusy(true)
    const isAtRisk = await session.isAtRisk()
    if (!isAtRisk) return openNow(message)
    setIsBusy(false)
    setWanted(message)
  }

  return {
    ...{ isBusy, error },
    /** A message is open that would be lost. */
    asksFirst: wanted !== undefined,
    open: (message: ListedMessage) => void open(message),
    goOn: () => wanted && void openNow(wanted),
    giveUp: () => setWanted(undefined),
  }
}

function asFiled({ draft, ...outgoing }: OutgoingMessage): OutgoingMessage {
  return { ...outgoing, draft: draft && { ...draft, isFiled: true } }
}
