/** The question when a letter shall leave, fetched when it is asked. */
import { surroundings } from '#session/environment.ts'
import type { LetterDelivery } from '#sending/delivery.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const ScheduleDialog = lazyPart(async () => (await import('./ScheduleDialog.tsx')).ScheduleDialog)

type Props = Pick<LetterDelivery, 'send'> & { onClose: () => void }

export function SendLater({ send, onClose }: Props) {
  function schedule(sendAt: string) {
    onClose()
    send({ as: 'json', sendAt })
  }
  return (
    <ScheduleDialog
      now={surroundings.now}
      zone={surroundings.zone}
      clockOff={surroundings.clockOff}
      onClose={onClose}
      onSchedule={schedule}
    />
  )
}
