/** The question when a letter shall leave, fetched when it is asked. */
import { lazy, Suspense } from 'react'
import { surroundings } from './surroundings.ts'
import type { LetterDelivery } from './useDelivery.ts'

const ScheduleDialog = lazy(() =>
  import('#deliver/ScheduleDialog.tsx').then(({ ScheduleDialog }) => ({ default: ScheduleDialog })),
)

type Props = Pick<LetterDelivery, 'send'> & { onClose: () => void }

export function SendLater({ send, onClose }: Props) {
  function schedule(sendAt: string) {
    onClose()
    send({ as: 'json', sendAt })
  }
  return (
    <Suspense>
      <ScheduleDialog
        now={surroundings.now}
        zone={surroundings.zone}
        onClose={onClose}
        onSchedule={schedule}
      />
    </Suspense>
  )
}
