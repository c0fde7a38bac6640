/**
 * One delivery at a time, as a react-query mutation: its status is the mutation's, beside it how far it is
 * and ways to stop it. Without React.
 *
 * The work begins in the call itself, so that a sign-in window may open. A second call while it runs does
 * nothing, not even in the same moment.
 */
import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import { createStore } from 'zustand/vanilla'
import { isAbort } from '#graph/http/graphError.ts'
import { atStart, canStop, type DeliveryProgress } from '#delivery/run/progress.ts'
import { progressUpdates } from '#delivery/run/progressUpdates.ts'
import type { ReadonlyStore } from '#sending/context/readonlyStore.ts'
import {
  createDeliveryTask,
  type DeliveryCallbacks,
  type TaskFunction,
} from '#delivery/run/deliveryTask.ts'

export type TaskState<Result> = DeliveryProgress & {
  /** One that was stopped is idle again. */
  readonly status: 'idle' | 'pending' | 'success' | 'error'
  readonly error: Error | null
  readonly result: Result | undefined
  readonly canStop: boolean
}

export type Task<Result> = {
  readonly store: ReadonlyStore<TaskState<Result>>
  start(work: TaskFunction<Result>, callbacks?: DeliveryCallbacks): void
  cancel(): void
  /**
   * Forgets the last run; one under way stops where it is, and its message's record continues from there.
   * `isLost`: on another tab.
   */
  reset(isLost?: boolean): void
  /** As it is this moment, not as it was when the page was drawn last. */
  isUnderWay(): boolean
  isPending(): boolean
  whenOver(): Promise<unknown>
  /** The rest of the time in which it can be taken back is not waited for. */
  skipUndo(): void
  pauseFile(id: string): void
  resumeFile(id: string): void
}

export function createTask<Result>(client: QueryClient): Task<Result> {
  const run = createDeliveryTask()
  const mutation = new MutationObserver<Result, Error, Promise<Result>>(client, {
    mutationFn: (result) => result,
  })
  const store = createStore(() => stateOf(mutation.getCurrentResult(), atStart))
  let progress = atStart

  const show = () => store.setState(stateOf(mutation.getCurrentResult(), progress))

  function setProgress(change: (before: DeliveryProgress) => DeliveryProgress) {
    progress = change(progress)
    show()
  }

  function start(work: TaskFunction<Result>, callbacks: DeliveryCallbacks = {}) {
    const onPaused = (paused: readonly string[]) => setProgress((now) => ({ ...now, paused }))
    const begin: TaskFunction<Result> = (running) => {
      progress = atStart
      return work(running)
    }
    const result = run.start(begin, { ...callbacks, ...progressUpdates(setProgress) }, onPaused)
    if (!result) return
    mutation.mutate(result).then(show, show)
    show()
  }

  return {
    ...{ store, start, isUnderWay: run.isUnderWay, whenOver: run.whenOver },
    isPending: () => store.getState().status === 'pending',
    skipUndo: run.skipUndo,
    pauseFile: run.pauseFile,
    resumeFile: run.resumeFile,
    cancel() {
      setProgress((now) => (canStop(now) ? { ...now, phase: 'stopping' } : now))
      run.cancel()
    },
    reset(isLost) {
      run.handOver(isLost)
      mutation.reset()
      show()
    },
  }
}

type Mutation<Result> = Pick<TaskState<Result>, 'status' | 'error'> & {
  readonly data: Result | undefined
}

function stateOf<Result>(
  mutation: Mutation<Result>,
  progress: DeliveryProgress,
): TaskState<Result> {
  const { status, error, data: result } = mutation
  const isStopped = isAbort(error)
  return {
    ...progress,
    status: isStopped ? 'idle' : status,
    error: isStopped ? null : error,
    result,
    canStop: status === 'pending' && canStop(progress),
  }
}
