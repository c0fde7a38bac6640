/** The state of each file of the open message this moment. */
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { followsMessage, goesElsewhere } from '#sending/autosave/followsMessage.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { attachmentStates } from './attachmentStates.ts'
import { currentFailure } from './failures.ts'

export function statesOfFiles(
  deps: Pick<DeliveryDeps, 'session' | 'tasks' | 'explainer' | 'state'>,
  trouble?: string,
): AttachmentStates {
  const { session, tasks, explainer, state } = deps
  const { current, draft } = session.getState()
  const { attachments } = current.store.getState().message
  const sending = tasks.sending.store.getState()
  const saving = tasks.saving.store.getState()
  const { paused: postponed = [], refused = {} } = state.getState().postponed ?? {}
  // What is paused after a click counts already while that waits for what uploads by itself.
  const clicked = [sending, saving].flatMap((run) => (run.status === 'pending' ? run.paused : []))
  const paused = [...postponed, ...clicked]
  const autosaving = { ...tasks.autosaving.store.getState(), paused }
  const goesOn = trouble || goesElsewhere(session.getState()) ? 'later' : 'now'
  const { explain } = explainer.store.getState()
  const refusals = Object.entries(refused).map(([item, error]) => {
    const explained = explain?.(error, 'save')
    // Also where the cause says nothing of files, as a missing permission does.
    return explained && { ...explained, item }
  })
  const background = {
    goesOn: followsMessage(session.getState()) ? goesOn : undefined,
    ...{ paused, refusals },
  } as const
  const runs = { sending, saving, autosaving, background }
  return attachmentStates(attachments, draft, runs, currentFailure(deps))
}
