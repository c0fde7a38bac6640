/**
 * What the writer can do with the letter: send it, save it, try a file again, begin anew.
 *
 * Checks come before any window or request. Whether it may be sent is read from its record at the
 * click, so that a second click in the same moment finds it.
 */
import { isFile, type Attachment } from '#compose/attachments/attachments.ts'
import type { DeliveryRecord, SendIntent } from '#delivery/core/sendState.ts'
import { requireReadable } from '#graph/http/readBytes.ts'
import { checkLetter } from './runChecks.ts'
import { readLetter, touch } from '#session/composeSession.ts'
import type { LetterChecks } from './preloadChecks.ts'
import type { LetterParts } from '#sending/context/deliveryDeps.ts'
import { savingActions } from './saveActions.ts'
import { isOnline } from '#sending/context/useOnline.ts'

export function letterActions({ desk, runs, memory, means }: LetterParts) {
  const { sending, saving, whenFree } = runs
  const { draft, delivery: record, letter } = desk.getState()
  const isSending = sending.status === 'pending'
  const { isRunning, save, saveAsMime, saveAgain } = savingActions({ desk, runs, memory })
  // A saving under way is waited for.
  const canSend = !isSending && mayBeSent(record)

  /** What was said of the last try is over. */
  function begin() {
    touch(desk)
    const ready = readLetter(desk)
    memory.forgetAsked()
    memory.setAside(undefined)
    memory.setDelivered(ready.message)
    if (!saving.isUnderWay()) saving.reset()
    return ready
  }

  function sendNow(intent: SendIntent = memory.asked.intent) {
    if (isSending || !mayBeSent(desk.getState().delivery)) return
    const ready = begin()
    memory.setLastIntent(intent)
    if (!isOnline()) return memory.setAside({ kind: 'offline', intent })
    sending.send(ready, intent, { ...memory.watch(ready.id), whenFree: whenFree.toSend })
  }

  const check = checkBy({ desk, memory, means })

  function send(intent: SendIntent = { as: 'json' }) {
    const offline = () => memory.setAside({ kind: 'offline', intent, isUnchecked: true })
    if (canSend) check(intent, () => sendNow(intent), offline)
  }

  /** Whatever was asked, the answer was yes. */
  function goAhead() {
    const { isSaving, intent } = memory.asked
    return isSaving ? save(intent.as) : sendNow()
  }

  function reset() {
    memory.setAside(undefined)
    memory.forgetAsked()
    runs.reset()
  }

  /** Puts the file on its way again, or looks whether it can be read now; not while one runs. */
  function retryFile(id: string) {
    const { attachments } = letter.store.getState().message
    return draft || isRunning ? saveAgain() : lookAgain(attachments, id, reset)
  }

  return {
    ...{ begin, canSend, check, send, sendNow, saveAsMime, saveAgain, goAhead, reset, retryFile },
    save: () => save(),
  }
}

/** Not what may have left, nor what Exchange holds. */
function mayBeSent(record: DeliveryRecord | undefined): boolean {
  return record?.step !== 'final' && record?.step !== 'scheduled'
}

async function lookAgain(attachments: readonly Attachment[], id: string, onReadable: () => void) {
  const file = attachments.filter(isFile).find((attachment) => attachment.id === id)?.file
  const isReadable =
    file &&
    (await requireReadable(file, 0).then(
      () => true,
      () => false,
    ))
  if (isReadable) onReadable()
}

/** `onOffline`: the checks cannot be fetched now. */
function checkBy({ desk, memory, means }: Pick<LetterParts, 'desk' | 'memory' | 'means'>) {
  const isWaiting = () => desk.getState().delivery?.step === 'waiting'
  return (intent: SendIntent, onFine: () => void, onOffline: () => void) => {
    memory.setLastIntent(intent)
    const hasWaited = isWaiting()
    const onHere = ({ sendingProblems }: LetterChecks) => {
      // Taken back while the checks were fetched.
      if (hasWaited && !isWaiting()) return
      const problems = sendingProblems(readLetter(desk), intent, means)
      if (problems.length === 0) return onFine()
      // It was to leave by itself: now it is asked about, like any other.
      if (isWaiting()) void memory.write(undefined)
      memory.setAsked({ problems, intent })
    }
    checkLetter({ desk, memory }, 'send', { onHere, onOffline })
  }
}
