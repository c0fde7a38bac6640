/** How far a delivery has come, as it is shown. */
import type { GraphWait } from '#graph/http/transport.ts'

export type DeliveryProgress = {
  readonly phase: 'held' | 'preparing' | 'uploading' | 'final' | 'checking' | 'stopping'
  /** Bytes sent, by the attachment's id. */
  readonly progress: Readonly<Record<string, number>>
  readonly wait: GraphWait | undefined
  /** How long it can be taken back, in milliseconds from the beginning of the phase. */
  readonly undoMs: number
  /** Attachments the writer holds back. */
  readonly paused: readonly string[]
}

export const atStart: DeliveryProgress = {
  phase: 'preparing',
  progress: {},
  wait: undefined,
  undoMs: 0,
  paused: [],
}

/** After the final request began, only a wait before its repetition can be given up. */
export function canStop({ phase, wait }: DeliveryProgress): boolean {
  if (phase === 'final') return wait !== undefined
  return phase !== 'stopping' && phase !== 'checking'
}
