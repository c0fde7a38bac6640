/**
 * What the writer can do with the letter: send it, save it, try a file again, begin anew.
 *
 * Checks come before any window or request. Whether it may be sent is read from its record at the
 * click, so that a second click in the same moment finds it.
 */
import { isFile, type Attachment } from '#compose/attachments/attachments.ts'
import { headerProblems } from '#compose/headers/headerProblems.ts'
import type { ComposedMessage } from '#compose/message.ts'
import type { DeliveryRecord, SendIntent } from '#deliver/deliveryRecord.ts'
import { mimeProblems } from '#deliver/mimeProblems.ts'
import { readLetter, type DeskStore } from './desk.ts'
import type { Aside } from './letterNews.ts'
import type { DeliveryMemory } from './useDeliveryMemory.ts'
import { sendingProblems, type Means } from './sendingProblems.ts'
import { isOnline } from './useOnline.ts'
import type { useRuns } from './useRuns.ts'

type Runs = ReturnType<typeof useRuns>

type Parts = {
  readonly desk: DeskStore
  readonly runs: {
    readonly sending: Pick<Runs['sending'], 'status' | 'send' | 'reset'>
    readonly saving: Pick<Runs['saving'], 'status' | 'save' | 'reset' | 'isUnderWay'>
    readonly autosaving: Pick<Runs['autosaving'], 'reset' | 'isUnderWay'>
    readonly whenFree: Runs['whenFree']
    readonly reset: () => void
  }
  readonly memory: Pick<DeliveryMemory, 'asked' | 'forgetAsked' | 'watch'> & {
    readonly setAsked: (asked: DeliveryMemory['asked']) => void
    readonly setAside: (aside: Aside | undefined) => void
    readonly setDelivered: (message: ComposedMessage) => void
    readonly setLastIntent: (intent: SendIntent) => void
  }
  readonly means: Means
}

export function letterActions({ desk, runs, memory, means }: Parts) {
  const { sending, saving, autosaving, whenFree } = runs
  const { draft, delivery: record, letter } = desk.getState()
  const isSending = sending.status === 'pending'
  const isRunning = isSending || saving.status === 'pending'
  // A saving under way is waited for.
  const canSend = !isSending && mayBeSent(record)

  /** What was said of the last try is over. */
  function begin() {
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

  function send(intent: SendIntent = { as: 'json' }) {
    if (!canSend) return
    const ready = readLetter(desk)
    const problems = sendingProblems(ready, intent.as, means)
    return problems.length > 0 ? memory.setAsked({ problems, intent }) : sendNow(intent)
  }

  /** What MIME cannot carry is said first, as before sending. */
  function saveAsMime() {
    const { message } = readLetter(desk)
    const problems = [...headerProblems(message.headers, 'mime'), ...mimeProblems(message)]
    if (problems.length === 0) return save('mime')
    memory.setAsked({ problems, intent: { as: 'mime' }, isSaving: true })
  }

  /** Whatever was asked, the answer was yes. */
  function goAhead() {
    const { isSaving, intent } = memory.asked
    return isSaving ? save(intent.as) : sendNow()
  }

  function save(as: SendIntent['as'] = 'json') {
    if (isRunning || record?.step === 'waiting') return
    const ready = readLetter(desk)
    memory.forgetAsked()
    memory.setDelivered(ready.message)
    memory.setAside(undefined)
    if (record?.step !== 'final') sending.reset()
    if (!autosaving.isUnderWay()) autosaving.reset()
    saving.save(ready, { ...memory.watch(ready.id), whenFree: whenFree.toSave }, as)
  }

  function reset() {
    memory.setAside(undefined)
    memory.forgetAsked()
    runs.reset()
  }

  /** Puts the file on its way again, or looks whether it can be read now; not while one runs. */
  function retryFile(id: string) {
    const { attachments } = letter.store.getState().message
    return draft || isRunning ? save() : lookAgain(attachments, id, reset)
  }

  return {
    ...{ begin, canSend, send, sendNow, saveAsMime, goAhead, reset, retryFile },
    save: () => save(),
  }
}

/** Not what may have left, nor what Exchange holds. */
function mayBeSent(record: DeliveryRecord | undefined): boolean {
  return record?.step !== 'final' && record?.step !== 'scheduled'
}

async function lookAgain(attachments: readonly Attachment[], id: string, onReadable: () => void) {
  const file = attachments.filter(isFile).find((attachment) => attachment.id === id)?.file
  const start = file?.slice(0, 1)
  if (await start?.arrayBuffer().then(Boolean, () => false)) onReadable()
}
