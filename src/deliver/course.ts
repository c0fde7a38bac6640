/** How far a delivery has come, as it is shown. */
import type { GraphWait } from '#graph/line.ts'

export type Course = {
  readonly phase: 'preparing' | 'uploading' | 'final' | 'stopping'
  /** Bytes sent, by the attachment's id. */
  readonly progress: Readonly<Record<string, number>>
  readonly wait: GraphWait | undefined
  /** Attachments the writer holds back. */
  readonly paused: readonly string[]
}

export const atStart: Course = { phase: 'preparing', progress: {}, wait: undefined, paused: [] }
