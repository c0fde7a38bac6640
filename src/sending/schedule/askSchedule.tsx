/** “Schedule send”: asks when the message is to be sent; the question is fetched when it is asked. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'
import { environment } from '#session/environment.ts'
import type { Show } from '#ui/show.ts'

const ScheduleDialog = lazyComponent(
  async () => (await import('./ScheduleDialog.tsx')).ScheduleDialog,
)

type Parts = { readonly delivery: Pick<MessageDelivery, 'send'> }

export function askSchedule({ delivery }: Parts, show: Show): void {
  function schedule(sendAt: string) {
    show()
    delivery.send({ as: 'json', sendAt })
  }
  show(
    <ScheduleDialog
      now={environment.now}
      zone={environment.zone}
      clockOff={environment.clockOff}
      onClose={() => show()}
      onSchedule={schedule}
    />,
  )
}
