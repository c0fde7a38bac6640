/** Cancelling a scheduled message: it is open again, as a new one in the eyes of the mailbox. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { assignNewIds } from '#session/assignNewIds.ts'
import { takeSnapshot } from '#session/composeSession.ts'

export function cancelScheduled({ session, tasks, reports }: DeliveryDeps): void {
  const scheduled = takeSnapshot(session)
  tasks.callingBack.cancelScheduled(scheduled, () => {
    if (session.getState().current.id !== scheduled.id) return
    tasks.sending.reset()
    assignNewIds(session)
    session.setState({ hint: { kind: 'calledBack' } })
    void reports.write(undefined)
  })
}
