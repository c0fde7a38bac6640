/** What a delivery tells on its way, as changes of what is shown of it. */
import type { GraphWait } from '#graph/http/transport.ts'
import type { DeliveryProgress } from './progress.ts'
import type { Reports } from './deliveryTask.ts'

export function progressUpdates(
  setProgress: (change: (before: DeliveryProgress) => DeliveryProgress) => void,
): Reports {
  return {
    onProgress: (id: string, sentBytes: number) => {
      setProgress((before) => ({
        ...before,
        phase: before.phase === 'preparing' ? 'uploading' : before.phase,
        progress: { ...before.progress, [id]: sentBytes },
      }))
    },
    onWait: (wait: GraphWait | undefined) => {
      setProgress((before) => ({ ...before, wait }))
    },
    onFinal: () => {
      setProgress((before) => ({ ...before, phase: 'final' }))
    },
    onUndoable: (forMs: number | undefined) => {
      setProgress((before) => {
        if (forMs !== undefined) return { ...before, phase: 'held', undoMs: forMs }
        return before.phase === 'held' ? { ...before, phase: 'preparing' } : before
      })
    },
    onCheck: () => {
      setProgress((before) => ({ ...before, phase: 'checking', wait: undefined }))
    },
  }
}
