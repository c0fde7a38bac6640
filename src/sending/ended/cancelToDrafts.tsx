/**
 * Cancels the sending of a scheduled message that is not open, and saves it in Drafts: by a delivery of its
 * own, so that the message being written is not touched. What could not be saved is opened instead.
 */
import type { QueryClient } from '@tanstack/react-query'
import type { BootStore } from '#access/startup.ts'
import { newId } from '#compose/field/newId.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import { createDelivery } from '#sending/createDelivery.ts'
import type { Delivery } from '#sending/delivery.ts'
import { failureOf } from '#sending/status/failures.ts'
import { OutlookLink } from '#sending/status/OutlookLink.tsx'
import type { TaskState } from '#sending/tasks/createTask.ts'
import type { ReadonlyStore } from '#sending/context/readonlyStore.ts'
import {
  createSession,
  replaceMessage,
  takeSnapshot,
  type SessionStore,
} from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { Button } from '#ui/Button.tsx'
import { endToast, showToast } from '#ui/toast/toasts.ts'
import { reopen } from './reopen.ts'

export type CancelDeps = {
  readonly startup: BootStore
  readonly session: SessionStore
  readonly client: QueryClient
  readonly t: Translate
}

export async function cancelToDrafts(snapshot: MessageSnapshot, deps: CancelDeps): Promise<void> {
  const { startup, session, client, t } = deps
  const hidden = createSession()
  replaceMessage(hidden, snapshot)
  const delivery = createDelivery({ session: hidden, startup, client })
  const about = snapshot.id
  const toast = showToast({ about, title: t('schedule.cancelling') })
  delivery.actions.cancelScheduled()
  const { result, error } = await over(delivery.tasks.callingBack.store)
  endToast(toast)
  if (error) return tellFailed(snapshot, delivery, deps)
  if (result?.kind === 'left') {
    showToast({
      about,
      title: t('schedule.calledBackTooLate'),
      text: t('schedule.calledBackTooLateExplained'),
      actions: <OutlookLink link={result.link} />,
    })
    return
  }
  delivery.actions.save()
  const saved = await over(delivery.tasks.saving.store)
  const draft = takeSnapshot(hidden)
  const opened = { ...draft, id: newId() }
  if (saved.status !== 'success') {
    await reopen(session, draft)
    const text = t('deliver.calledBackExplained')
    showToast({ about, title: t('deliver.calledBack'), text })
    return
  }
  await session.getState().recovery?.finish(snapshot.id)
  showToast({
    about: opened.id,
    title: t('deliver.calledBack'),
    text: t('schedule.keptInDrafts'),
    actions: <Button onClick={() => void reopen(session, opened)}>{t('common.edit')}</Button>,
  })
}

/** It is still scheduled: opened again, it can be tried again. */
async function tellFailed(
  snapshot: MessageSnapshot,
  delivery: Delivery,
  { session, t }: CancelDeps,
): Promise<void> {
  await delivery.explainer.fetch()
  const failure = failureOf(delivery, 'callingBack')
  showToast({
    about: snapshot.id,
    title: t('schedule.failed'),
    ...(failure && { text: t(failure.why, failure.values) }),
    actions: <Button onClick={() => void reopen(session, snapshot)}>{t('common.open')}</Button>,
  })
}

/** What a task that was begun came to. */
function over<Result>(store: ReadonlyStore<TaskState<Result>>): Promise<TaskState<Result>> {
  return new Promise((resolve) => {
    const tell = (state: TaskState<Result>) => {
      if (state.status === 'pending') return
      unfollow()
      resolve(state)
    }
    const unfollow = store.subscribe(tell)
    queueMicrotask(() => tell(store.getState()))
  })
}
