/** What the writer can do about a draft that was changed elsewhere. */
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import type { ResumeActions } from '#sending/resume/resumeActions.ts'
import { conflictOf } from './findConflict.ts'

export type ConflictActions = {
  readonly open: () => void
  /** Nothing is decided: it is still said. */
  readonly dismiss: () => void
  /** What was under way goes on, after the writer decided. */
  readonly resume: () => void
  readonly save: () => void
}

type Actions = Pick<MessageActions, 'save'> & Pick<ResumeActions, 'resume'>

export function conflictActions(
  { tasks, state }: DeliveryDeps,
  { save, resume }: Actions,
): ConflictActions {
  return {
    open: () => state.setState({ isConflictOpen: true }),
    dismiss: () => state.setState({ isConflictOpen: false }),
    resume: () => (conflictOf(tasks)?.task === 'sending' ? resume() : save()),
    save,
  }
}
