/** What the sending of a message is told, and what it tells while it runs. */
import type { Sleep } from '#graph/http/sleep.ts'
import type { DeliveryEvents } from './deliveryContext.ts'

export type SendOptions = DeliveryEvents & {
  /** How long it can be taken back, in milliseconds. */
  readonly undoMs?: number | undefined
  /** Resolves when the rest of that time is not wanted. */
  readonly undoSkipped?: Promise<void> | undefined
  /** Told when the time to take it back begins, and with undefined when it is over. */
  readonly onUndoable?: (forMs: number | undefined) => void
  /** Nobody knows whether it left; it is being looked for. */
  readonly onCheck?: () => void
  readonly now?: (() => number) | undefined
  readonly sleep?: Sleep | undefined
  readonly newId?: (() => string) | undefined
}
