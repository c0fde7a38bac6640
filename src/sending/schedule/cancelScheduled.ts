/** Cancelling a scheduled message: it is open again, as a new one in the eyes of the mailbox. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { restamp } from '#session/assignNewIds.ts'
import { readLetter } from '#session/composeSession.ts'

export function cancelScheduled({ session, tasks, state, reports }: DeliveryDeps): void {
  const scheduled = readLetter(session)
  tasks.callingBack.callBack(scheduled, () => {
    if (session.getState().letter.id !== scheduled.id) return
    tasks.sending.reset()
    restamp(session)
    state.setState({ aside: { kind: 'calledBack' } })
    void reports.write(undefined)
  })
}
