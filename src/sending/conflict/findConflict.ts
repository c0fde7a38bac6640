/** The conflict that a saving or sending has met: the draft was changed elsewhere. */
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'

type TaskName = 'sending' | 'saving' | 'autosaving'
export type Found = { readonly task: TaskName; readonly error: ModifiedElsewhere }

const order: readonly TaskName[] = ['sending', 'saving', 'autosaving']

export function conflictOf(tasks: DeliveryDeps['tasks']): Found | undefined {
  for (const task of order) {
    const { error } = tasks[task].store.getState()
    if (error instanceof ModifiedElsewhere) return { task, error }
  }
  return undefined
}

/** What the writer is asked about: not what a later try has settled. */
export function openConflict({
  tasks,
  state,
}: Pick<DeliveryDeps, 'tasks' | 'state'>): ModifiedElsewhere | undefined {
  const { conflict } = state.getState()
  return conflict && conflictOf(tasks)?.error === conflict ? conflict : undefined
}
