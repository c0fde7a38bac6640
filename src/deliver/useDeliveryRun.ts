/**
 * One delivery at a time, for React: its status (the mutation's), how far it is, and a way to stop.
 *
 * The work begins in the click itself, so that a sign-in window may open. A second click while it
 * runs does nothing, not even in the same moment.
 */
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isAbort } from '#graph/graphError.ts'
import type { GraphWait } from '#graph/line.ts'
import { atStart, type Course } from './course.ts'
import type { DeliveryWatch } from './delivery.ts'
import type { SendWatch } from './deliverLetter.ts'
import type { Letter } from './letter.ts'
import { createUploadGate, type UploadGate } from './uploadGate.ts'

/** What the app wants to hear of a delivery. */
export type DeliveryCallbacks = Pick<DeliveryWatch, 'onDraft' | 'onRecord' | 'onCreating'> & {
  /** Waits for a saving under way, and tells what the copy in the mailbox is then. */
  readonly whenFree?: (() => Promise<Copy>) | undefined
}

export type Copy = Pick<Letter, 'draft' | 'creating'>

type Run<Result> = { readonly result: Promise<Result>; readonly abort: AbortController }

type Controls = {
  readonly abort: AbortController
  readonly gate: UploadGate
  readonly over: Promise<unknown>
}

type Reports = Pick<SendWatch, 'onProgress' | 'onWait' | 'onFinal' | 'onHold' | 'onCheck'>

export type RunWatch = DeliveryCallbacks &
  Reports & { readonly signal: AbortSignal; readonly gate: UploadGate }

type Work<Result> = (watch: RunWatch) => Promise<Result>

export function useDeliveryRun<Result>() {
  const [course, setCourse] = useState<Course>(atStart)
  const running = useRef<Controls | undefined>(undefined)
  const mutation = useMutation({
    mutationFn: ({ result }: Run<Result>) => result,
    onSettled: (_result, _error, { abort }) => {
      if (running.current?.abort === abort) running.current = undefined
    },
  })

  function start(work: Work<Result>, callbacks: DeliveryCallbacks = {}) {
    if (running.current) return
    const abort = new AbortController()
    const gate = createUploadGate((paused) => setCourse((before) => ({ ...before, paused })))
    setCourse(atStart)
    const result = work({ signal: abort.signal, gate, ...callbacks, ...reports(setCourse) })
    // The mutation takes the failure up a moment later.
    running.current = { abort, gate, over: result.catch(() => undefined) }
    mutation.mutate({ result, abort })
  }

  function cancel() {
    setCourse((before) => (canStop(before) ? { ...before, phase: 'stopping' } : before))
    running.current?.abort.abort()
  }

  /** Forgets the last run; one under way is given up, and the next need not wait for its end. */
  function reset() {
    running.current?.abort.abort()
    running.current = undefined
    mutation.reset()
  }

  const isStopped = isAbort(mutation.error)
  return {
    start,
    cancel,
    reset,
    /** As it is this moment, not as it was when the page was drawn last. */
    isUnderWay: () => running.current !== undefined,
    whenOver: async () => running.current?.over,
    pauseFile: (id: string) => running.current?.gate.pause(id),
    resumeFile: (id: string) => running.current?.gate.resume(id),
    status: isStopped ? ('idle' as const) : mutation.status,
    error: isStopped ? null : mutation.error,
    result: mutation.data,
    canStop: mutation.isPending && canStop(course),
    ...course,
  }
}

/** After the final request began, only a wait before its repetition can be given up. */
function canStop({ phase, wait }: Course): boolean {
  if (phase === 'final') return wait !== undefined
  return phase !== 'stopping' && phase !== 'checking'
}

function reports(setCourse: (change: (before: Course) => Course) => void): Reports {
  return {
    onProgress: (id: string, sentBytes: number) => {
      setCourse((before) => ({
        ...before,
        phase: before.phase === 'preparing' ? 'uploading' : before.phase,
        progress: { ...before.progress, [id]: sentBytes },
      }))
    },
    onWait: (wait: GraphWait | undefined) => {
      setCourse((before) => ({ ...before, wait }))
    },
    onFinal: () => {
      setCourse((before) => ({ ...before, phase: 'final' }))
    },
    onHold: (forMs: number | undefined) => {
      setCourse((before) => {
        if (forMs !== undefined) return { ...before, phase: 'held', holdMs: forMs }
        return before.phase === 'held' ? { ...before, phase: 'preparing' } : before
      })
    },
    onCheck: () => {
      setCourse((before) => ({ ...before, phase: 'checking', wait: undefined }))
    },
  }
}
