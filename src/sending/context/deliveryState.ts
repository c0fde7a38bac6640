/** What is remembered around the deliveries of the open message, beside its own record. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import type { ChangedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { Aside } from '#sending/status/currentNotice.ts'

/** What was found before sending, and how it was to be sent. */
export type Asked = {
  readonly problems: readonly Problem[]
  readonly intent: SendIntent
  /** Asked before saving, not before sending. */
  readonly isSaving?: boolean
}

export const nothingAsked: Asked = { problems: [], intent: { as: 'json' } }

export type DeliveryState = {
  readonly asked: Asked
  /** The message as it was when it was sent or saved last. */
  readonly delivered: ComposedMessage | undefined
  /** How it was to be sent when that was tried last. */
  readonly lastIntent: SendIntent
  /** How it was to be saved when that was tried last. */
  readonly savedAs: SendIntent['as']
  readonly aside: Aside | undefined
  /** The conflict that the writer has to decide. */
  readonly conflict: ChangedElsewhere | undefined
}

export type DeliveryStateStore = StoreApi<DeliveryState>

export function createDeliveryState(): DeliveryStateStore {
  return createStore<DeliveryState>(() => ({
    asked: nothingAsked,
    delivered: undefined,
    lastIntent: { as: 'json' },
    savedAs: 'json',
    aside: undefined,
    conflict: undefined,
  }))
}
