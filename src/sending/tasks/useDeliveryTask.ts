/**
 * One delivery at a time, for React: its status (the mutation's), how far it is, and a way to stop.
 *
 * The work begins in the click itself, so that a sign-in window may open. A second click while it
 * runs does nothing, not even in the same moment.
 */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isAbort } from '#graph/http/graphError.ts'
import { atStart, canStop, type Course } from '#delivery/run/progress.ts'
import { courseReports } from '#delivery/run/progressUpdates.ts'
import { createDeliveryRun, type DeliveryCallbacks, type Work } from '#delivery/run/deliveryTask.ts'

export function useDeliveryRun<Result>() {
  const [course, setCourse] = useState<Course>(atStart)
  const [run] = useState(createDeliveryRun)
  const mutation = useMutation({
    mutationFn: ({ result }: { readonly result: Promise<Result> }) => result,
  })

  function start(work: Work<Result>, callbacks: DeliveryCallbacks = {}) {
    const onPaused = (paused: readonly string[]) => setCourse((before) => ({ ...before, paused }))
    const begin: Work<Result> = (watch) => {
      setCourse(atStart)
      return work(watch)
    }
    const result = run.start(begin, { ...callbacks, ...courseReports(setCourse) }, onPaused)
    if (result) mutation.mutate({ result })
  }

  function cancel() {
    setCourse((before) => (canStop(before) ? { ...before, phase: 'stopping' } : before))
    run.cancel()
  }

  /** Forgets the last run; one under way stops where it is, and its letter's record goes on from there. */
  function reset() {
    run.handOver()
    mutation.reset()
  }

  const isStopped = isAbort(mutation.error)
  return {
    start,
    cancel,
    reset,
    isUnderWay: run.isUnderWay,
    whenOver: run.whenOver,
    pauseFile: run.pauseFile,
    resumeFile: run.resumeFile,
    status: isStopped ? ('idle' as const) : mutation.status,
    error: isStopped ? null : mutation.error,
    result: mutation.data,
    canStop: mutation.isPending && canStop(course),
    ...course,
  }
}
