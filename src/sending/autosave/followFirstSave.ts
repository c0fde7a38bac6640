/**
 * The first save of a message, for which nobody clicked. One that is refused, or needs a permission after all, is
 * no failure: the message stays on this device, and a click saves it. It is not tried again and again. What the
 * writer can mend in the message is said, and tried again when it was edited.
 */
import { explainRejection } from '#delivery/failure/explainRejection.ts'
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
  const rejected = error instanceof GraphError && error.failure
  const isRefused = rejected && rejected.kind === 'rejected'
  // A later page need not go on with it.
  if (isRefused) session.setState({ saveRequest: undefined })
  if (isRefused && explainRejection(rejected.status, rejected.code).place) return
  if (isRefused) state.setState({ byHandId: id })
  if (isRefused || autosaveTrouble(error) === 'noAccess') autosaving.reset()
}
