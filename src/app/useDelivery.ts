/**
 * Sending and saving the letter on the desk: joins the writer's intent, the sign-in and deliver/.
 *
 * What is sent is the letter as it was at the click; checks come before any window or request.
 */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import {
  isFile,
  largestAttachmentBytes,
  type Attachment,
} from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message.ts'
import { messageProblems } from '#compose/messageProblems.ts'
import type { Problem } from '#compose/problem.ts'
import { clouds } from '#config/clouds.ts'
import { abilityProblems } from '#deliver/abilityProblems.ts'
import { deliveryProblems } from '#deliver/deliveryProblems.ts'
import { explainFailure } from '#deliver/explainFailure.ts'
import { planDelivery, smallFileLimit } from '#deliver/planDelivery.ts'
import type { BootStore } from './boot.ts'
import { readLetter, type DeskStore, type PlainLetter } from './desk.ts'
import { fileStates } from './fileStates.ts'
import { useRefusal } from './useRefusal.ts'
import { useRuns } from './useRuns.ts'

export type LetterDelivery = ReturnType<typeof useDelivery>

export function useDelivery(bootStore: BootStore, desk: DeskStore, sender: Account | undefined) {
  const boot = useStore(bootStore)
  const { letter, draft } = useStore(desk)
  const attachments = useStore(letter.store, ({ message }) => message.attachments)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [delivered, setDelivered] = useState<ComposedMessage>()
  const abilities = 'config' in boot ? boot.config.abilities : clouds.global.abilities
  const { sending, saving, reset } = useRuns(bootStore, desk, sender)
  const states = fileStates(attachments, draft, { sending, saving })
  const failure = explainLast(sending.error, saving.error)
  const isUnchanged = useStore(letter.store, ({ message }) => message === delivered)
  const isRunning = sending.status === 'pending' || saving.status === 'pending'
  const canSend = !isRunning && !sending.isInDoubt
  const plan = (ready: PlainLetter) =>
    planDelivery(ready.message, { draft: ready.draft, abilities })

  function sendNow() {
    if (!canSend) return
    const ready = readLetter(desk)
    setProblems([])
    setDelivered(ready.message)
    saving.reset()
    sending.send(ready, plan(ready), watch(desk, ready))
  }

  function send() {
    if (!canSend) return
    const ready = readLetter(desk)
    const ofLetter = messageProblems(ready.message, states)
    const ofCloud = abilityProblems(ready.message, abilities)
    const found = [...ofLetter, ...ofCloud, ...deliveryProblems(ready.message, plan(ready))]
    return found.length > 0 ? setProblems(found) : sendNow()
  }

  function save() {
    if (isRunning) return
    const ready = readLetter(desk)
    setDelivered(ready.message)
    if (!sending.isInDoubt) sending.reset()
    saving.save(ready, watch(desk, ready))
  }

  /** Puts the file on its way again, or looks whether it can be read now; not while one runs. */
  const retryFile = (id: string) =>
    draft || isRunning ? save() : lookAgain(attachments, id, reset)

  return {
    ...{ sending, saving, isRunning, canSend, problems },
    fileStates: states,
    /** The letter as it is lies in the mailbox, as a draft or sent. */
    isSafe: sending.status === 'success' || (saving.status === 'success' && isUnchanged),
    refusal: useRefusal(letter.store, failure, delivered),
    /** The largest file that can travel, in bytes. */
    mostBytes: abilities.uploadSession ? largestAttachmentBytes : smallFileLimit - 1,
    dismissProblems: () => setProblems([]),
    ...{ send, sendNow, save, retryFile, reset },
  }
}

/** The copy in the mailbox belongs to its letter, which may no longer be the one on the desk. */
function watch(desk: DeskStore, { id }: PlainLetter) {
  return {
    onDraft(draft: PlainLetter['draft']) {
      if (desk.getState().letter.id === id) desk.setState({ draft })
    },
  }
}

function explainLast(sendError: Error | null, saveError: Error | null) {
  if (sendError) return explainFailure(sendError, 'send')
  return saveError ? explainFailure(saveError, 'save') : undefined
}

async function lookAgain(attachments: readonly Attachment[], id: string, onReadable: () => void) {
  const file = attachments.filter(isFile).find((attachment) => attachment.id === id)?.file
  const start = file?.slice(0, 1)
  if (await start?.arrayBuffer().then(Boolean, () => false)) onReadable()
}
