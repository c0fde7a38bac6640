/**
 * What is said of a message that no delivery under way tells. It is kept with the message, so that the next page says
 * it too (recovery/readHint.ts).
 */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'
import type { Intent } from './explanation.ts'

export type Hint =
  /** There was no network at the click. */
  | {
      readonly kind: 'offline'
      readonly intent: SendIntent
      /** Nor was it checked: that comes before it leaves. */
      readonly isUnchecked?: true | undefined
    }
  /** The checks before it could not be fetched, so nothing was begun. */
  | { readonly kind: 'unchecked'; readonly intent: Intent; readonly why: WhyMissing }
  /** It was looked for, and is not there. */
  | {
      readonly kind: 'notSent'
      readonly intent: SendIntent
      readonly requestId?: string | undefined
    }
  /** The writer looked and did not find it. */
  | { readonly kind: 'looked'; readonly intent: SendIntent }
  /** The page ended while it was being prepared; nothing was sent. */
  | { readonly kind: 'interrupted' }
  /** The page ended while it was held back, too long ago; or after its sending had failed. */
  | { readonly kind: 'heldTooLong' }
  /** Its sending failed. This page knows why and says so; the next one does not. */
  | {
      readonly kind: 'failed'
      /** Where only the network was missing. */
      readonly intent?: SendIntent | undefined
    }
  /** Exchange gave it back. */
  | { readonly kind: 'calledBack' }
