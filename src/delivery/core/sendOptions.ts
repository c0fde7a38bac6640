/** What the sending of a letter is told, and what it tells while it runs. */
import type { Abilities } from '#config/clouds.ts'
import type { Sleep } from '#graph/http/sleep.ts'
import type { DeliveryWatch } from './deliveryContext.ts'

export type SendWatch = DeliveryWatch & {
  readonly abilities: Abilities
  /** How long it can be taken back, in milliseconds. */
  readonly holdMs?: number | undefined
  /** Told when the time to take it back begins, and with undefined when it is over. */
  readonly onHold?: (forMs: number | undefined) => void
  /** Nobody knows whether it left; it is being looked for. */
  readonly onCheck?: () => void
  readonly now?: (() => number) | undefined
  readonly sleep?: Sleep | undefined
  readonly newId?: (() => string) | undefined
}
