/**
 * Sending and saving the letter on the desk: joins the writer's intent, the sign-in and deliver/.
 *
 * What is sent is the letter as it was at the click; checks come before any window or request. How far
 * a sending has come is the letter's own record on the desk.
 */
import { useStore } from 'zustand'
import { largestAttachmentBytes } from '#compose/attachments/attachments.ts'
import { smallFileLimit } from '#delivery/core/planDelivery.ts'
import type { Explanation } from '#delivery/failure/explanation.ts'
import { useExplainer } from './status/useExplainer.ts'
import type { BootStore } from '#access/startup.ts'
import { settingsOf } from './context/deliveryAccess.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { fileStates } from './status/attachmentStates.ts'
import { letterActions } from './actions/messageActions.ts'
import { letterNews } from './status/currentNotice.ts'
import type { SavingParts } from './actions/saveWith.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { useAutosave } from './autosave/useDraftAutosave.ts'
import { useConflict } from './conflict/useConflict.ts'
import { useDeliveryMemory } from './context/useDeliveryState.ts'
import { useDoubt } from './resume/useVerifySent.ts'
import { useGoingOn } from './resume/useResumeSending.ts'
import { useRefusal } from './status/useServerRejection.ts'
import { useRuns } from './context/useDeliveryTasks.ts'
import { goesToBeta } from './context/deliveryAccess.ts'
import { useScheduled } from './schedule/useScheduled.ts'

export type LetterDelivery = ReturnType<typeof useDelivery>

export function useDelivery(bootStore: BootStore, desk: DeskStore) {
  useStore(bootStore)
  const { letter, draft, delivery: record, keeping } = useStore(desk)
  const attachments = useStore(letter.store, ({ message }) => message.attachments)
  const runs = useRuns(bootStore, desk)
  const { sending, saving, autosaving, callingBack } = runs
  const { end } = sending
  const memory = useDeliveryMemory(desk)
  const { abilities } = settingsOf(bootStore)
  const failures = useFailures({ sending, saving, autosaving })
  const failure = failures.sending ?? failures.saving
  const states = fileStates(attachments, draft, { sending, saving }, failure)
  const isUnchanged = useStore(letter.store, ({ message }) => message === memory.delivered)
  const actions = letterActions({
    ...{ desk, runs, memory },
    means: { states, abilities, isBeta: goesToBeta(bootStore) },
  })
  const parts = { desk, runs, sending, mayLook: runs.mayLook, ...memory, begin: actions.begin }
  const { trouble } = useAutosave({ desk, runs, memory })
  const goingOn = useGoingOn({ ...parts, ...actions, runs, bootStore })
  const conflict = useConflict({ desk, runs, save: actions.save, sendOn: goingOn.goOn })
  const doubt = useDoubt({ ...parts, sendNow: actions.sendNow })
  const scheduled = useScheduled({ ...parts, runs })
  const isWaiting = record?.step === 'waiting'
  const isStuck = isWaiting && needsClick(failure)
  const isOnItsWay = sending.status === 'pending'
  const isIdle = saving.status !== 'pending' && autosaving.status !== 'pending'
  const isSaved = isIdle && !!(autosaving.savedAt ?? saving.savedAt) && !trouble && isUnchanged
  const autosave = {
    ...autosaveView(autosaving, failures.autosaving),
    ...{ trouble, isOnDevice: keeping?.isSafe() ?? false, onSave: actions.save },
  }
  const uploads = uploadIntents(isOnItsWay ? sending : saving, actions.retryFile)

  return {
    ...{ sending, saving, autosave, conflict, callingBack, end, uploads },
    saveBy: saveByLate({ desk, runs, memory }),
    ...{ ...actions, ...goingOn, ...doubt, ...scheduled, lastIntent: memory.lastIntent },
    ...{ cancel: runs.cancel, asked: memory.asked, fileStates: states },
    /** It ends first: meanwhile no other letter takes its place. */
    isOnItsWay,
    /** On its way, or waiting for one: it can be read, not changed. */
    isLocked: isOnItsWay || isWaiting,
    isWaiting: isWaiting && !isOnItsWay && !isStuck,
    /** It should have left by itself, and only a click can let it go. */
    isStuck,
    /** What has to be said about the letter as a whole. */
    news: letterNews({ sending, saving, failure, aside: memory.aside, record, attachments }),
    /** The letter as it is lies in the mailbox, as a draft or sent. */
    isSafe: end?.end === 'sent' || record?.step === 'scheduled' || isSaved,
    refusal: useRefusal(letter.store, failure, memory.delivered),
    /** The largest file that can travel, in bytes. */
    mostBytes: abilities.uploadSession ? largestAttachmentBytes : smallFileLimit - 1,
    dismissProblems: memory.forgetAsked,
    dismissNews: () => memory.setAside(undefined),
  }
}

/** Only panels that are fetched late themselves save in a way of their own. */
const saveByLate =
  (parts: SavingParts): SaveBy =>
  async (work) =>
    (await import('./actions/saveWith.ts')).savingBy(parts)(work)

type Autosaving = Pick<ReturnType<typeof useRuns>['autosaving'], 'status' | 'savedAt'>

const autosaveView = ({ status, savedAt }: Autosaving, failure: Explanation | undefined) => ({
  ...{ isRunning: status === 'pending', savedAt, failure },
})

/** It waits for no network: only a click lets it go on. */
const needsClick = (failure: Explanation | undefined) =>
  failure?.next === 'consent' || failure?.next === 'signIn'

type Pausable = {
  readonly pauseFile: (id: string) => void
  readonly resumeFile: (id: string) => void
}

/** What can be done with a file that travels, or should. */
function uploadIntents(run: Pausable, retryFile: (id: string) => unknown) {
  const onRetry = (id: string) => void retryFile(id)
  return { onRetry, onPause: run.pauseFile, onResume: run.resumeFile }
}

type Run = 'sending' | 'saving' | 'autosaving'

function useFailures(runs: Readonly<Record<Run, { readonly error: Error | null }>>) {
  const explain = useExplainer(Object.values(runs).some(({ error }) => error))
  const of = (run: Run) => {
    const { error } = runs[run]
    return error ? explain?.(error, run === 'sending' ? 'send' : 'save') : undefined
  }
  return { sending: of('sending'), saving: of('saving'), autosaving: of('autosaving') }
}
