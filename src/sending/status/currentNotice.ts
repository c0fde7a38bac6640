/** What has to be said about the message as a whole, above its text: one thing at a time. Pure. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'
import { asMissing, type Explanation, type Intent } from '#delivery/failure/explanation.ts'
import type { Evidence, SeenCopy, SendOutcome } from '#delivery/send/sendOutcome.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'

/** What no run tells. */
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
  /** The writer looked and did not find it. */
  | { readonly kind: 'looked' }
  /** The page ended while it was being prepared; nothing was sent. */
  | { readonly kind: 'interrupted' }
  /** The page ended while it was held back, too long ago. */
  | { readonly kind: 'heldTooLong' }
  /** Exchange gave it back. */
  | { readonly kind: 'calledBack' }

export type CurrentNotice =
  | Exclude<Hint, { kind: 'unchecked' }>
  | { readonly kind: 'checking' }
  /** The draft was edited somewhere else; the writer has not said what is to become of it. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'notSent'; readonly requestId?: string | undefined }
  /** `isUnsure`: it may be this version after all. */
  | { readonly kind: 'otherVersion'; readonly copy: SeenCopy; readonly isUnsure?: boolean }
  | {
      readonly kind: 'cannotTell'
      readonly evidence: Exclude<Evidence, 'similar'>
      readonly requestId?: string | undefined
    }
  | {
      readonly kind: 'failed'
      readonly intent: Intent
      readonly failure: Explanation
      /** It was not even checked. */
      readonly isUnchecked?: true | undefined
    }

type NoticeState = {
  readonly sending: {
    readonly status: string
    readonly phase: string
    readonly error: Error | null
    readonly outcome: SendOutcome | undefined
  }
  readonly saving: { readonly status: string }
  readonly failure: Explanation | undefined
  readonly hint: Hint | undefined
  readonly isConflictToCome?: boolean
  readonly record: SendState | undefined
  readonly attachments: readonly Attachment[]
}

export function currentNotice(state: NoticeState): CurrentNotice | undefined {
  const { sending, saving, failure, hint, record, attachments } = state
  if (hint?.kind === 'unchecked') {
    const { intent, why } = hint
    return { kind: 'failed', intent, failure: asMissing(why, intent), isUnchecked: true }
  }
  if (hint) return hint
  if (sending.status === 'pending') {
    return sending.phase === 'checking' ? { kind: 'checking' } : undefined
  }
  if (state.isConflictToCome) return { kind: 'conflict' }
  const { outcome } = sending
  // What failed by a file that is no longer in the message is mended.
  const isMended = failure?.item && !attachments.some(({ id }) => id === failure.item)
  if (outcome?.kind === 'notSent') return { kind: 'notSent', requestId: outcome.requestId }
  const isUnconfirmed = record?.step === 'final' && (saving.status !== 'error' || isMended)
  if (isUnconfirmed && outcome?.kind === 'otherVersion')
    return { kind: 'otherVersion', copy: outcome.copy }
  if (isUnconfirmed && outcome?.kind === 'cannotTell') return unconfirmedOf(outcome)
  if (!failure || isMended) return undefined
  return { kind: 'failed', intent: sending.error ? 'send' : 'save', failure }
}

function unconfirmedOf({
  evidence,
  copy = {},
  requestId,
}: Extract<SendOutcome, { kind: 'cannotTell' }>) {
  if (evidence === 'similar') return { kind: 'otherVersion', copy, isUnsure: true } as const
  return { kind: 'cannotTell', evidence, requestId } as const
}
