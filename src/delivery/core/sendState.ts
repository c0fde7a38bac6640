/**
 * How far the sending of a message has come, as it is written down before each step.
 *
 * Plain data: a page that was reloaded, or another tab, goes on from it. A message without a record
 * is only being written. Times are milliseconds since 1970.
 */
import type { DraftId } from '#graph/mail.ts'

export type SendIntent =
  | {
      readonly as: 'json'
      /** When Exchange shall let it go (UTC, ISO 8601 with Z); without it at once. */
      readonly sendAt?: string | undefined
      /** It can't be taken back: “Send now”. */
      readonly skipsUndo?: true | undefined
    }
  /**
   * As one MIME message, which cannot be changed piece by piece afterwards. It goes by sendMail, so it is
   * never scheduled.
   */
  | { readonly as: 'mime'; readonly sendAt?: undefined; readonly skipsUndo?: undefined }

/** By which route the final request went, and so which traces it leaves. */
export type Route =
  | { readonly by: 'oneRequest'; readonly keepsCopy: boolean }
  /** A draft that is sent always leaves a copy. Without `id` its draft was gone before. */
  | { readonly by: 'viaDraft'; readonly id?: DraftId | undefined }

export type SendState =
  /** Not asked yet: it can be taken back until then. */
  | { readonly step: 'held'; readonly intent: SendIntent; readonly until: number }
  /** Wanted while there was no network; it leaves when there is one again. */
  | {
      readonly step: 'waiting'
      readonly intent: SendIntent
      /** The checks could not be fetched either: they come first. */
      readonly isUnchecked?: true | undefined
    }
  /** The draft is being filled; nothing was sent. */
  | {
      readonly step: 'preparing'
      readonly intent: SendIntent
      readonly accountId: string
      /** Records of older pages do not tell. */
      readonly begunAt?: number | undefined
    }
  /** The final request was begun: it may have been obeyed. Until this is settled nothing is repeated. */
  | {
      readonly step: 'final'
      readonly intent: SendIntent
      readonly accountId: string
      readonly begunAt: number
      /** As it was then: the message may be saved or changed while it is in doubt. */
      readonly road?: Route | undefined
    }
  /** Taken by Exchange, which holds it until then; it can still be called back. */
  | { readonly step: 'scheduled'; readonly accountId: string; readonly sendAt: string }
