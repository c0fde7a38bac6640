/** What is shown of the deliveries this moment. */
import { autosaveTrouble } from './autosave/autosaveProblem.ts'
import { isBehind } from './autosave/isBehind.ts'
import { needsDraft } from './autosave/needsDraft.ts'
import { mostBytesOf } from './actions/checkBeforeSend.ts'
import { openConflict } from './conflict/findConflict.ts'
import { noPreSend } from './context/deliveryState.ts'
import type { Delivery, MessageDelivery, UploadActions } from './delivery.ts'
import { currentNotice } from './status/currentNotice.ts'
import { currentFailure, failureOf } from './status/failures.ts'
import type { Autosave } from './status/SaveState.tsx'

type View = Omit<MessageDelivery, 'rejection'>

export function deliveryView(delivery: Delivery): View {
  const { session, tasks, state, actions } = delivery
  const { preSend, lastIntent, statesOf, isConflictOpen: isOpen } = state.getState()
  const modified = openConflict(delivery)
  const fileStates = statesOf?.(troubleOf(delivery)) ?? {}
  return {
    ...actions,
    ...taskViews(delivery),
    ...progressOf(delivery),
    ...{ preSend, lastIntent },
    canSend: actions.canSend(),
    autosave: autosaveView(delivery),
    conflict: {
      ...actions.conflict,
      ...{ modified, isOpen, verifyAccess: tasks.verifyAccess },
    },
    cancelFailure: failureOf(delivery, 'callingBack'),
    fileStates,
    uploads: uploadActions(delivery),
    notice: currentNotice({
      sending: { ...tasks.sending.store.getState(), outcome: tasks.sending.outcome() },
      saving: tasks.saving.store.getState(),
      failure: currentFailure(delivery),
      hint: session.getState().hint,
      ...{ record: session.getState().delivery, isConflictToCome: !!modified && !isOpen },
      attachments: session.getState().current.store.getState().message.attachments,
    }),
    mostBytes: mostBytesOf(delivery),
    dismissIssues: () => state.setState({ preSend: noPreSend }),
    dismissNotice: () => session.setState({ hint: undefined }),
  }
}

function taskViews({
  tasks,
  session,
  state,
}: Delivery): Pick<View, 'sending' | 'saving' | 'callingBack' | 'outcome'> {
  const { sending, saving, callingBack } = tasks
  const saved = saving.store.getState()
  // Otherwise it would begin again by itself.
  function cancelSave() {
    state.setState({ byHandId: session.getState().current.id })
    saving.cancel()
  }
  return {
    sending: { ...sending.store.getState(), cancel: sending.cancel },
    saving: { ...saved, savedAt: saved.result, cancel: cancelSave },
    callingBack: callingBack.store.getState(),
    outcome: sending.outcome(),
  }
}

type Progress = Pick<
  View,
  'isOnItsWay' | 'isUndoable' | 'isLocked' | 'isWaiting' | 'isStuck' | 'isSafe' | 'scheduledFor'
>

function progressOf(delivery: Delivery): Progress {
  const { delivery: record } = delivery.session.getState()
  const { sending } = delivery.tasks
  const isWaiting = record?.step === 'waiting'
  const { next } = currentFailure(delivery) ?? {}
  // It waits for no network: only a click lets it go on.
  const isStuck = isWaiting && (next === 'consent' || next === 'signIn')
  const isOnItsWay = sending.isPending()
  const isUndoable = isOnItsWay && sending.store.getState().phase === 'held'
  const isSent = sending.outcome()?.kind === 'sent'
  return {
    ...{ isOnItsWay, isUndoable, isStuck },
    isLocked: isOnItsWay || isWaiting,
    isWaiting: isWaiting && !isOnItsWay && !isStuck,
    isSafe: isSent || record?.step === 'scheduled' || isSaved(delivery),
    scheduledFor: record?.step === 'scheduled' ? record.sendAt : undefined,
  }
}

/** The draft in the mailbox is the message as it is. */
function isSaved(delivery: Delivery): boolean {
  const { session, tasks, state } = delivery
  const { saving, autosaving } = tasks
  const isIdle = !saving.isPending() && !autosaving.isPending()
  const { current, saveRequest } = session.getState()
  const savedAt = autosaving.store.getState().result ?? saving.store.getState().result
  const isUnchanged = current.store.getState().message === state.getState().delivered
  // Files may be left to a later run.
  return isIdle && savedAt !== undefined && !troubleOf(delivery) && isUnchanged && !saveRequest
}

function troubleOf(delivery: Delivery) {
  const { error } = delivery.tasks.autosaving.store.getState()
  return isBehind(delivery) ?? autosaveTrouble(error, true)
}

function autosaveView(delivery: Delivery): Autosave {
  const { tasks, actions } = delivery
  const { status, result } = tasks.autosaving.store.getState()
  return {
    ...{ isRunning: status === 'pending', savedAt: result, isWithoutFiles: hasRefused(delivery) },
    failure: failureOf(delivery, 'autosaving'),
    trouble: troubleOf(delivery),
    isToCome: needsDraft(delivery),
    onSave: actions.save,
  }
}

/** Of the files that are still in the message. */
function hasRefused({ state, session }: Delivery): boolean {
  const { refused = {} } = state.getState().postponed ?? {}
  const { attachments } = session.getState().current.store.getState().message
  return attachments.some(({ id }) => id in refused)
}

function uploadActions({ tasks, state, actions }: Delivery): UploadActions {
  const { sending, saving } = tasks
  const clicked = sending.isPending() ? sending : saving
  const task = clicked.isPending() ? clicked : (state.getState().background ?? saving)
  return { onRetry: actions.retryFile, onPause: task.pauseFile, onResume: task.resumeFile }
}
