/** What a delivery tells on its way, as changes of what is shown of it. */
import type { GraphWait } from '#graph/http/transport.ts'
import type { Course } from './progress.ts'
import type { Reports } from './deliveryTask.ts'

export function courseReports(setCourse: (change: (before: Course) => Course) => void): Reports {
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
