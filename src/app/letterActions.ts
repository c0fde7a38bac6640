/**
 * What the writer can do with the letter: send it, save it, try a file again, begin anew.
 *
 * Checks come before any window or request. Whether it may be sent is read from its record at the
 * click, so that a second click in the same moment finds it.
 */
import { isFile, type Attachment, type AttachmentStates } from '#compose/attachments/attachments.ts'
import { messageProblems } from '#compose/messageProblems.ts'
import type { Abilities } from '#config/clouds.ts'
import { abilityProblems } from '#deliver/abilityProblems.ts'
import type { DeliveryRecord, SendIntent } from '#deliver/deliveryRecord.ts'
import { deliveryProblems } from '#deliver/deliveryProblems.ts'
import { storedProblems } from '#deliver/storedProblems.ts'
import { versionProblems } from '#deliver/versionProblems.ts'
import { planDelivery } from '#deliver/planDelivery.ts'
import { readLetter, type DeskStore, type PlainLetter } from './desk.ts'
import type { DeliveryMemory } from './useDeliveryMemory.ts'
import { isOnline } from './useOnline.ts'
import type { useRuns } from './useRuns.ts'

type Parts = {
  readonly desk: DeskStore
  readonly runs: ReturnType<typeof useRuns>
  readonly memory: DeliveryMemory
  readonly states: AttachmentStates
  readonly abilities: Abilities
  readonly isBeta: boolean
}

export function letterActions({ desk, runs, memory, states, abilities, isBeta }: Parts) {
  const { sending, saving } = runs
  const { draft, delivery: record, letter } = desk.getState()
  const isRunning = sending.status === 'pending' || saving.status === 'pending'
  const canSend = !isRunning && mayBeSent(record)

  /** What was said of the last try is over. */
  function begin() {
    const ready = readLetter(desk)
    memory.forgetAsked()
    memory.setAside(undefined)
    memory.setDelivered(ready.message)
    saving.reset()
    return ready
  }

  function sendNow(intent: SendIntent = memory.asked.intent) {
    if (isRunning || !mayBeSent(desk.getState().delivery)) return
    const ready = begin()
    if (!isOnline()) return memory.setAside({ kind: 'offline', intent })
    sending.send(ready, intent, memory.watch(ready.id))
  }

  function send(intent: SendIntent = { as: 'json' }) {
    if (!canSend) return
    const ready = readLetter(desk)
    const problems = problemsOf(ready, { states, abilities, isBeta })
    return problems.length > 0 ? memory.setAsked({ problems, intent }) : sendNow(intent)
  }

  function save() {
    if (isRunning || record?.step === 'waiting') return
    const ready = readLetter(desk)
    memory.setDelivered(ready.message)
    memory.setAside(undefined)
    if (record?.step !== 'final') sending.reset()
    saving.save(ready, memory.watch(ready.id))
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

  return { begin, canSend, send, sendNow, save, reset, retryFile }
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

type World = Pick<Parts, 'states' | 'abilities' | 'isBeta'>

/** All there is to say before it is sent. */
function problemsOf({ message, draft }: PlainLetter, { states, abilities, isBeta }: World) {
  return [
    ...messageProblems(message, states),
    ...abilityProblems(message, abilities),
    ...deliveryProblems(message, planDelivery(message, { draft, abilities })),
    ...versionProblems(message, { isBeta }),
    ...storedProblems(message, draft),
  ]
}
