/** What is remembered around the deliveries of the open message, beside its own record. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { BackgroundPause, PostponedFiles } from '#delivery/core/backgroundPause.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'

/** What was found before sending, and how it was to be sent. */
export type PreSend = {
  readonly issues: readonly ValidationIssue[]
  readonly intent: SendIntent
  /** Asked before saving, not before sending. */
  readonly isSaving?: boolean
}

export const noPreSend: PreSend = { issues: [], intent: { as: 'json' } }

export type DeliveryState = {
  readonly preSend: PreSend
  /** The message as it was when it was sent or saved last. */
  readonly delivered: ComposedMessage | undefined
  /** How it was to be sent when that was tried last. */
  readonly lastIntent: SendIntent
  /** How it was to be saved when that was tried last. */
  readonly savedAs: SendIntent['as']
  /** The message whose first save was refused, or cancelled: the next one is a click's. */
  readonly byHandId?: string
  /** The conflict that the writer has to decide. */
  readonly conflict: ModifiedElsewhere | undefined
  /** It is asked about now: a click met it, or asked for it. What a save by itself met is only said. */
  readonly isConflictOpen: boolean
  /** What holds back the files that are uploaded without a click; once something can be. */
  readonly background?: BackgroundPause
  readonly postponed?: PostponedFiles
  /** Where each file is on its way; its code comes with the first file. */
  readonly statesOf?: (trouble?: string) => AttachmentStates
}

export type DeliveryStateStore = StoreApi<DeliveryState>

export function createDeliveryState(): DeliveryStateStore {
  return createStore<DeliveryState>(() => ({
    preSend: noPreSend,
    delivered: undefined,
    lastIntent: { as: 'json' },
    savedAs: 'json',
    conflict: undefined,
    isConflictOpen: false,
  }))
}
