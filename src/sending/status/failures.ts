/** What failed, in words, as soon as the words are here. */
import type { Explanation, Intent } from '#delivery/failure/explanation.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import type { DeliveryTasks } from '#sending/context/deliveryTasks.ts'

type TaskName = 'sending' | 'saving' | 'autosaving' | 'callingBack'

export function failureOf(
  { tasks, explainer }: Pick<DeliveryDeps, 'tasks' | 'explainer'>,
  name: TaskName,
  intent: Intent = 'save',
): Explanation | undefined {
  const { error } = tasks[name].store.getState()
  return error ? explainer.store.getState().explain?.(error, intent) : undefined
}

/** What the writer has to know of first. */
export function currentFailure(deps: Pick<DeliveryDeps, 'tasks' | 'explainer'>) {
  return failureOf(deps, 'sending', 'send') ?? failureOf(deps, 'saving')
}

export function hasFailed({ sending, saving, autosaving, callingBack }: DeliveryTasks): boolean {
  return [sending, saving, autosaving, callingBack].some(({ store }) => store.getState().error)
}
