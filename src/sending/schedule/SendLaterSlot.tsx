/** The question when a message shall leave, fetched when it is asked. */
import { environment } from '#session/environment.ts'
import type { MessageDelivery } from '#sending/delivery.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const ScheduleDialog = lazyComponent(
  async () => (await import('./ScheduleDialog.tsx')).ScheduleDialog,
)

type Props = Pick<MessageDelivery, 'send'> & { onClose: () => void }

export function SendLaterSlot({ send, onClose }: Props) {
  function schedule(sendAt: string) {
    onClose()
    send({ as: 'json', sendAt })
  }
  return (
    <ScheduleDialog
      now={environment.now}
      zone={environment.zone}
      clockOff={environment.clockOff}
      onClose={onClose}
      onSchedule={schedule}
    />
  )
}
