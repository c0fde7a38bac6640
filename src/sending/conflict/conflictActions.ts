/** What the writer can do about a draft that was changed elsewhere. */
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import type { ResumeActions } from '#sending/resume/resumeActions.ts'
import { conflictOf } from './findConflict.ts'

export type ConflictActions = {
  readonly dismiss: () => void
  /** What was under way goes on, after the writer decided. */
  readonly goOn: () => void
  readonly save: () => void
}

type Actions = Pick<MessageActions, 'save'> & Pick<ResumeActions, 'goOn'>

export function conflictActions(
  { tasks, state }: DeliveryDeps,
  { save, goOn }: Actions,
): ConflictActions {
  return {
    dismiss: () => state.setState({ conflict: undefined }),
    goOn: () => (conflictOf(tasks)?.task === 'sending' ? goOn() : save()),
    save,
  }
}
