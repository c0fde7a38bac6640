/**
 * The first save of a message, for which nobody clicked. One that is refused, or needs a permission after all, is
 * no failure: the message stays on this device, and a click saves it. It is not tried again and again.
 */
import { GraphError } from '#graph/http/graphError.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { autosaveTrouble } from './autosaveProblem.ts'

/** To be called when it has begun. */
export async function followFirstSave(
  { session, tasks, state }: Pick<DeliveryDeps, 'session' | 'tasks' | 'state'>,
  id: string,
): Promise<void> {
  const { autosaving } = tasks
  const error = await autosaving.whenOver()
  const { current, draft } = session.getState()
  if (!(error instanceof Error) || current.id !== id || draft || autosaving.isUnderWay()) return
  const isRefused = error instanceof GraphError && error.failure.kind === 'rejected'
  if (isRefused) {
    state.setState({ byHandId: id })
    // A later page need not go on with it.
    session.setState({ saveRequest: undefined })
  }
  if (isRefused || autosaveTrouble(error) === 'noAccess') autosaving.reset()
}
