/** Opening one of the list: a draft to go on with, or a copy of a template. */
import { useState } from 'react'
import { openDraft } from '#delivery/open/openDraft.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { openTemplate } from '#delivery/open/openTemplate.ts'
import type { ListedMessage } from '#graph/listMessages.ts'
import type { DraftsDesk } from './draftsDesk.ts'

type Parts = { reader: Reader; desk: DraftsDesk; isTemplates: boolean; onOpened: () => void }

export function useOpening({ reader, desk, isTemplates, onOpened }: Parts) {
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [wanted, setWanted] = useState<ListedMessage>()

  async function openNow({ id }: ListedMessage) {
    setWanted(undefined)
    setIsBusy(true)
    setError(undefined)
    try {
      const letter = await (isTemplates ? openTemplate(reader, id) : openDraft(reader, id))
      onOpened()
      desk.open(letter)
    } catch (failure) {
      setError(failure)
      setIsBusy(false)
    }
  }

  async function open(message: ListedMessage) {
    setIsBusy(true)
    const isAtRisk = await desk.isAtRisk()
    if (!isAtRisk) return openNow(message)
    setIsBusy(false)
    setWanted(message)
  }

  return {
    ...{ isBusy, error },
    /** A letter lies on the desk that would be lost. */
    asksFirst: wanted !== undefined,
    open: (message: ListedMessage) => void open(message),
    goOn: () => wanted && void openNow(wanted),
    giveUp: () => setWanted(undefined),
  }
}
