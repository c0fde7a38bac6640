/** “Schedule send”: asks when the message is to be sent; the question is fetched when it is asked. */
import { homeIdOf } from '#graph/http/accountId.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { environment } from '#session/environment.ts'
import { changeSettings } from '#settings/settings.ts'
import type { Show } from '#ui/show.ts'

const ScheduleDialog = lazyComponent(
  async () => (await import('./ScheduleDialog.tsx')).ScheduleDialog,
)

type Deps = {
  readonly delivery: Pick<MessageDelivery, 'send'>
  readonly session: SessionStore
}

export function askSchedule({ delivery, session }: Deps, show: Show): void {
  const { from, settings } = session.getState()
  function schedule(sendAt: string, time: string) {
    show()
    if (from) changeSettings(homeIdOf(from.id), { lastSendTime: time })
    delivery.send({ as: 'json', sendAt })
  }
  show(
    <ScheduleDialog
      now={environment.now}
      zone={environment.zone}
      clockOff={environment.clockOff}
      lastUsed={settings?.lastSendTime}
      onClose={() => show()}
      onSchedule={schedule}
    />,
  )
}
