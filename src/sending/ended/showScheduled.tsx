/**
 * “Scheduled for …”: the message can be edited, which takes it back into the composer, or its sending
 * cancelled, which leaves it among the drafts while the next message is being written.
 */
import { CalendarClock } from 'lucide-react'
import { formatSendTime } from '#sending/schedule/formatSendTime.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { Button } from '#ui/Button.tsx'
import { showToast } from '#ui/toast/toasts.ts'
import { cancelToDrafts, type CancelDeps } from './cancelToDrafts.tsx'
import { reopen } from './reopen.ts'

type Deps = CancelDeps & { readonly cancelScheduled: () => void }

export function showScheduled(snapshot: MessageSnapshot, deps: Deps): void {
  const { delivery } = snapshot
  if (delivery?.step !== 'scheduled') return
  const { session, cancelScheduled, t } = deps
  async function edit() {
    if (await reopen(session, snapshot)) cancelScheduled()
  }
  showToast({
    about: snapshot.id,
    icon: <CalendarClock aria-hidden size={18} />,
    title: t('schedule.heldUntil', { when: formatSendTime(delivery.sendAt) }),
    actions: (
      <>
        <Button onClick={() => void edit()}>{t('common.edit')}</Button>
        <Button
          aria-label={t('schedule.cancelSending')}
          onClick={() => void cancelToDrafts(snapshot, deps)}
        >
          {t('common.cancel')}
        </Button>
      </>
    ),
  })
}
