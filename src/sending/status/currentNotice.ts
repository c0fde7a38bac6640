/** What has to be said about the message as a whole, above its text: one thing at a time. Pure. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { SendIntent, SendState } from '#delivery/core/sendState.ts'
import { asMissing, type Explanation, type Intent } from '#delivery/failure/explanation.ts'
import type { Hint } from '#delivery/failure/hint.ts'
import type { Evidence, SeenCopy, SendOutcome } from '#delivery/send/sendOutcome.ts'

export type CurrentNotice =
  | Exclude<Hint, { kind: 'unchecked' | 'failed' | 'notSent' }>
  | { readonly kind: 'checking' }
  /** The draft was edited somewhere else; the writer has not said what is to become of it. */
  | { readonly kind: 'conflict' }
  | {
      readonly kind: 'notSent'
      readonly requestId?: string | undefined
      /** How it was to be sent, where this page need not know. */
      readonly intent?: SendIntent
    }
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
  if (hint && hint.kind !== 'failed') return hint
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
