/**
 * Sending and saving the letter on the desk: joins the writer's intent, the sign-in and deliver/.
 *
 * What is sent is the letter as it was at the click; checks come before any window or request. How far
 * a sending has come is the letter's own record on the desk.
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
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import { deliveryProblems } from '#deliver/deliveryProblems.ts'
import { explainFailure } from '#deliver/explainFailure.ts'
import { planDelivery, smallFileLimit } from '#deliver/planDelivery.ts'
import type { BootStore } from './boot.ts'
import { readLetter, type DeskStore } from './desk.ts'
import { fileStates } from './fileStates.ts'
import { letterNews, type Aside } from './letterNews.ts'
import { isOnline } from './useOnline.ts'
import { useDoubt } from './useDoubt.ts'
import { useGoingOn } from './useGoingOn.ts'
import { useRefusal } from './useRefusal.ts'
import { settingsOf, useRuns } from './useRuns.ts'
import { useScheduled } from './useScheduled.ts'
import { writeRecord, type Keeping } from './writeRecord.ts'

export type LetterDelivery = ReturnType<typeof useDelivery>

const plainIntent: SendIntent = { as: 'json' }

export function useDelivery(
  bootStore: BootStore,
  desk: DeskStore,
  sender: Account | undefined,
  keeping: Keeping = {},
) {
  useStore(bootStore)
  const { letter, draft, delivery: record } = useStore(desk)
  const attachments = useStore(letter.store, ({ message }) => message.attachments)
  const [asked, setAsked] = useState<Asked>({ problems: [], intent: plainIntent })
  const [delivered, setDelivered] = useState<ComposedMessage>()
  const [aside, setAside] = useState<Aside>()
  const { abilities } = settingsOf(bootStore)
  const runs = useRuns(bootStore, desk, sender)
  const { sending, saving, callingBack } = runs
  const failure = explainLast(sending.error, saving.error)
  const states = fileStates(attachments, draft, { sending, saving }, failure)
  const isUnchanged = useStore(letter.store, ({ message }) => message === delivered)
  const isRunning = sending.status === 'pending' || saving.status === 'pending'
  const canSend = !isRunning && mayBeSent(record)

  const write = (next: typeof record, id = desk.getState().letter.id) =>
    writeRecord(desk, id, next, keeping)
  const watch = (id: string) => ({
    onRecord: (next: typeof record) => write(next, id),
    // The copy in the mailbox belongs to its letter, which may no longer be the one on the desk.
    onDraft: (copy: typeof draft) => {
      if (desk.getState().letter.id === id) desk.setState({ draft: copy })
    },
  })

  function begin() {
    const ready = readLetter(desk)
    setAsked({ problems: [], intent: plainIntent })
    setAside(undefined)
    setDelivered(ready.message)
    saving.reset()
    return ready
  }

  /** `as`: how it was asked for last, where nothing else is said. */
  function sendNow(intent: SendIntent = asked.intent) {
    // Known before the page shows it: a click in the same moment finds the record.
    if (isRunning || !mayBeSent(desk.getState().delivery)) return
    const ready = begin()
    if (!isOnline()) return setAside({ kind: 'offline', intent })
    sending.send(ready, intent, watch(ready.id))
  }

  function send(intent: SendIntent = plainIntent) {
    if (!canSend) return
    const ready = readLetter(desk)
    const plan = planDelivery(ready.message, { draft: ready.draft, abilities })
    const ofLetter = messageProblems(ready.message, states)
    const problems = [...ofLetter, ...deliveryProblems(ready.message, plan)]
    return problems.length > 0 ? setAsked({ problems, intent }) : sendNow(intent)
  }

  function save() {
    if (isRunning || record?.step === 'waiting') return
    const ready = readLetter(desk)
    setDelivered(ready.message)
    setAside(undefined)
    if (record?.step !== 'final') sending.reset()
    saving.save(ready, watch(ready.id))
  }

  function reset() {
    setAside(undefined)
    setAsked({ problems: [], intent: plainIntent })
    runs.reset()
  }

  /** Puts the file on its way again, or looks whether it can be read now; not while one runs. */
  const retryFile = (id: string) =>
    draft || isRunning ? save() : lookAgain(attachments, id, reset)

  const parts = { desk, sending, begin, watch, write, setAside }
  const goingOn = useGoingOn({ ...parts, bootStore, sendNow })
  const doubt = useDoubt(parts)
  const scheduled = useScheduled({ desk, runs, write, setAside })
  const { end } = sending
  const uploads = uploadIntents(sending.status === 'pending' ? sending : saving, retryFile)

  return {
    ...{ sending, saving, callingBack, canSend, end, uploads },
    ...{ ...goingOn, ...doubt, ...scheduled },
    problems: asked.problems,
    fileStates: states,
    /** On its way, or waiting for one: it can be read, not changed. */
    isLocked: sending.status === 'pending' || record?.step === 'waiting',
    isWaiting: record?.step === 'waiting' && !isRunning,
    /** What has to be said about the letter as a whole. */
    news: letterNews({ sending, saving, failure, aside, record, attachments }),
    /** The letter as it is lies in the mailbox, as a draft or sent. */
    isSafe:
      end?.end === 'sent' ||
      record?.step === 'scheduled' ||
      (saving.status === 'success' && isUnchanged),
    refusal: useRefusal(letter.store, failure, delivered),
    /** The largest file that can travel, in bytes. */
    mostBytes: abilities.uploadSession ? largestAttachmentBytes : smallFileLimit - 1,
    dismissProblems: () => setAsked({ problems: [], intent: plainIntent }),
    dismissNews: () => setAside(undefined),
    ...{ send, sendNow, save, reset },
  }
}

/** What was found before sending, and how it was to be sent. */
type Asked = { readonly problems: readonly Problem[]; readonly intent: SendIntent }

/** Not what may have left, nor what Exchange holds, nor what leaves by itself. */
function mayBeSent(record: ReturnType<typeof readLetter>['delivery']): boolean {
  return record?.step !== 'final' && record?.step !== 'scheduled'
}

type Pausable = {
  readonly pauseFile: (id: string) => void
  readonly resumeFile: (id: string) => void
}

/** What can be done with a file that travels, or should. */
function uploadIntents(run: Pausable, retryFile: (id: string) => unknown) {
  const onRetry = (id: string) => void retryFile(id)
  return { onRetry, onPause: run.pauseFile, onResume: run.resumeFile }
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
