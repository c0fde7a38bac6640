/** Saves a message that the page failed to show to the mailbox, as it is, and says what became of it. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { BootStore } from '#access/startup.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { createExplainer } from '#sending/status/createExplainer.ts'
import { createTasks } from '#sending/context/deliveryTasks.ts'
import { reportToSession } from '#sending/context/reportToSession.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'

type Props = { bootStore: BootStore; session: SessionStore }

export function SaveCrashed({ bootStore, session }: Props) {
  const t = useTranslate()
  const { task, explainer } = useSave(bootStore, session)
  const { status, error } = useStore(task.store)
  const { explain } = useStore(explainer.store)
  const failure = error && explain?.(error, 'save')
  const { isInOtherTab } = session.getState()
  function save() {
    const snapshot = takeSnapshot(session)
    void explainer.fetch()
    task.save(snapshot, reportToSession(session).watch(snapshot.id))
  }
  return (
    <>
      <Button kind="outline" disabled={isInOtherTab || status === 'pending'} onClick={save}>
        {t('compose.saveDraft')}
      </Button>
      <span role="status">
        {status === 'success' && t('part.saved')}
        {failure && `${t(failure.textKey)} ${t(failure.why, failure.values)}`}
      </span>
    </>
  )
}

/** A task of its own: what failed on the page is the page's. */
function useSave(startup: BootStore, session: SessionStore) {
  const client = useQueryClient()
  const [parts] = useState(() => ({
    task: createTasks({ session, startup, client, loadCode: fetchDeliveryCode }).saving,
    explainer: createExplainer(fetchDeliveryCode),
  }))
  return parts
}
