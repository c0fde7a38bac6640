/**
 * What the writer can do with the message: send it, save it, try a file again, begin anew.
 *
 * Checks come before any window or request. Whether it may be sent is read from its record at the
 * click, so that a second click in the same moment finds it.
 */
import { isFile } from '#compose/attachments/attachments.ts'
import type { SendAttempt } from '#delivery/core/planDelivery.ts'
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'
import { requireReadable } from '#graph/http/readBytes.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { noPreSend } from '#sending/context/deliveryState.ts'
import { isOnline } from '#sending/context/network.ts'
import { takeSnapshot, touch } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { createCheck, planAttempt, type Check } from './checkBeforeSend.ts'
import { saveActions, type SavingActions } from './saveActions.ts'

export type MessageActions = SavingActions & {
  /** Clears what was said of the last try, and reads the message. */
  readonly begin: () => MessageSnapshot
  readonly canSend: () => boolean
  readonly check: Check
  readonly send: (intent?: SendIntent) => void
  /** “Send now”: it can't be taken back, also while it could be. */
  readonly sendAtOnce: () => void
  /** Without checks. */
  readonly sendNow: (intent?: SendIntent) => void
  /** Whatever was asked before sending or saving, the answer was yes. */
  readonly proceed: () => void
  /** Forgets the tries of this page; what is said of the message stays with it. */
  readonly reset: (isLost?: boolean) => void
  readonly retryFile: (id: string) => void
}

export function messageActions(deps: DeliveryDeps): MessageActions {
  const { session, tasks, state, reports } = deps
  const { sending, saving, autosaving, afterSaves } = tasks
  const savings = saveActions(deps)
  const check = createCheck(deps)

  // A saving under way is waited for.
  const canSend = () => !sending.isPending() && mayBeSent(session.getState().delivery)

  function begin() {
    touch(session)
    state.getState().background?.clear()
    const ready = takeSnapshot(session)
    state.setState({ preSend: noPreSend, delivered: ready.message })
    if (!saving.isUnderWay()) saving.reset()
    // A conflict it met is decided anew by what comes.
    if (autosaving.store.getState().status === 'error') autosaving.reset()
    return ready
  }

  /** `checked`: how it goes, where that was just planned to be checked. */
  function sendNow(intent: SendIntent = state.getState().preSend.intent, checked?: SendAttempt) {
    if (!canSend()) return
    const ready = begin()
    state.setState({ lastIntent: intent })
    if (!isOnline()) return session.setState({ hint: { kind: 'offline', intent } })
    const attempt = checked ?? planAttempt(deps, ready, intent)
    sending.send(ready, attempt, { ...reports.callbacks(ready.id), afterSaves: afterSaves.toSend })
  }

  function send(intent: SendIntent = { as: 'json' }) {
    // A file that was refused or held back is tried again.
    state.getState().background?.clear()
    if (canSend()) check(intent, (checked) => sendNow(intent, checked), offerToWait(deps, intent))
  }

  function reset(isLost?: boolean) {
    state.setState({ preSend: noPreSend })
    tasks.reset(isLost)
  }

  return {
    ...{ ...savings, begin, canSend, check, send, sendNow, reset },
    sendAtOnce() {
      if (sending.isPending()) sending.skipUndo()
      else send({ as: 'json', skipsUndo: true })
    },
    proceed() {
      const { isSaving, intent } = state.getState().preSend
      if (isSaving) savings.saveAs(intent.as)
      else sendNow()
    },
    /** Uploads it again, or looks whether it can be read now; not while one runs. */
    retryFile(id) {
      const isBegun = session.getState().draft ?? savings.isRunning()
      if (isBegun) savings.retrySave()
      else void checkReadable(deps, id, () => reset())
    },
  }
}

/** Where the checks can't be fetched without a network, they are made once there is one. */
function offerToWait({ session }: DeliveryDeps, intent: SendIntent) {
  return (why: WhyMissing) => {
    const hint = { kind: 'offline', intent, isUnchecked: true } as const
    if (why === 'offline') session.setState({ hint })
    return why === 'offline'
  }
}

/** Not what may have been sent, nor what Exchange holds. */
function mayBeSent(record: SendState | undefined): boolean {
  return record?.step !== 'final' && record?.step !== 'scheduled'
}

async function checkReadable({ session }: DeliveryDeps, id: string, onReadable: () => void) {
  const { attachments } = session.getState().current.store.getState().message
  const file = attachments.filter(isFile).find((attachment) => attachment.id === id)?.file
  const isReadable = file && (await requireReadable(file, 0).then(yes, no))
  if (isReadable) onReadable()
}

const yes = () => true
const no = () => false
