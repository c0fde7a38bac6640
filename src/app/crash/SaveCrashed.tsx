/** Saves a message that the page failed to show to the mailbox, as it is, and says what became of it. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { BootStore } from '#access/startup.ts'
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'
import { createExplainer } from '#sending/status/createExplainer.ts'
import { createTasks } from '#sending/context/deliveryTasks.ts'
import { letterReports } from '#sending/context/reportToSession.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'

type Props = { bootStore: BootStore; desk: DeskStore }

export function SaveCrashed({ bootStore, desk }: Props) {
  const say = useWords()
  const { task, explainer } = useSave(bootStore, desk)
  const { status, error } = useStore(task.store)
  const { explain } = useStore(explainer.store)
  const failure = error && explain?.(error, 'save')
  const { isElsewhere } = desk.getState()
  function save() {
    const letter = readLetter(desk)
    void explainer.fetch()
    task.save(letter, letterReports(desk).watch(letter.id))
  }
  return (
    <>
      <Button kind="outline" disabled={isElsewhere || status === 'pending'} onClick={save}>
        {say('compose.saveDraft')}
      </Button>
      <span role="status">
        {status === 'success' && say('part.saved')}
        {failure && `${say(failure.says)} ${say(failure.why, failure.values)}`}
      </span>
    </>
  )
}

/** A task of its own: what failed on the page is the page's. */
function useSave(startup: BootStore, session: DeskStore) {
  const client = useQueryClient()
  const [parts] = useState(() => ({
    task: createTasks({ session, startup, client, loadCode: fetchMachinery }).saving,
    explainer: createExplainer(fetchMachinery),
  }))
  return parts
}
