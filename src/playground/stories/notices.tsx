/** What is said above the message of each end of a delivery, and while there is none. */
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import {
  AttachmentFailed,
  DraftGone,
  SentElsewhere,
  UnknownOutcome,
} from '#delivery/core/deliveryErrors.ts'
import { asMissing, type Explanation } from '#delivery/failure/explanation.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { GraphError } from '#graph/http/graphError.ts'
import type { CurrentNotice } from '#sending/status/currentNotice.ts'
import { FailureNotice } from '#sending/status/FailureNotice.tsx'
import { MessageNotice } from '#sending/status/MessageNotice.tsx'
import { OfflineNotice } from '#sending/status/OfflineNotice.tsx'
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { files, outlook, requestId } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

function Noticed({ notice, isStuck = false }: { notice: CurrentNotice; isStuck?: boolean }) {
  const delivery = { ...useDelivery(), isStuck }
  return <MessageNotice {...{ notice, delivery }} files={[files.sheet]} onGo={nothing} />
}

const notice =
  (shown: CurrentNotice, isStuck = false) =>
  () => (
    <World>
      <Noticed {...{ notice: shown, isStuck }} />
    </World>
  )

const failed = (failure: Explanation, intent: 'send' | 'save' = 'send') =>
  notice({ kind: 'failed', intent, failure })
const failedBy = (error: unknown, intent: 'send' | 'save' = 'send') =>
  failed(explainFailure(error, intent), intent)
const rejected = (status: number, code: string) =>
  new GraphError({ kind: 'rejected', status, code }, { requestId })

const evidences = [
  'notKept',
  'draftGone',
  'noAnswer',
  'noPermission',
  'signedOut',
  'otherAccount',
] as const
const copy = { subject: 'Quarterly report', at: '2026-03-02T08:00:00Z', link: outlook }

export const stories: readonly Story[] = [
  {
    name: 'MessageNotice: what became of it',
    states: {
      'being looked for': notice({ kind: 'checking' }),
      'not sent': notice({ kind: 'notSent', requestId }),
      'not sent, said by the writer': notice({ kind: 'looked', intent: { as: 'json' } }),
      'another version was sent': notice({ kind: 'otherVersion', copy }),
      'perhaps another version': notice({ kind: 'otherVersion', copy, isUnsure: true }),
      'another version, nothing known of it': notice({ kind: 'otherVersion', copy: {} }),
      interrupted: notice({ kind: 'interrupted' }),
      'held too long': notice({ kind: 'heldTooLong' }),
      'changed elsewhere': notice({ kind: 'conflict' }),
      'called back': notice({ kind: 'calledBack' }),
    },
  },
  {
    name: 'CannotTellNotice',
    states: Object.fromEntries(
      evidences.map((seen) => [seen, notice({ kind: 'cannotTell', evidence: seen, requestId })]),
    ),
  },
  {
    name: 'MessageNotice: why it failed',
    states: {
      'no answer': failedBy(new GraphError({ kind: 'offline', left: true })),
      throttled: failedBy(new GraphError({ kind: 'throttled', retryAfterMs: 240_000 })),
      unavailable: failedBy(
        new GraphError(
          { kind: 'unavailable', status: 503, retryAfterMs: undefined },
          { requestId },
        ),
      ),
      'a recipient is refused': failedBy(rejected(400, 'ErrorInvalidRecipients')),
      'the mailbox is full': failedBy(rejected(507, 'ErrorQuotaExceeded')),
      'no right to send as': failedBy(rejected(403, 'ErrorSendAsDenied')),
      'a code nobody knows': failedBy(rejected(400, 'ErrorSomethingNew')),
      'a file': failedBy(
        new AttachmentFailed(files.sheet.id, rejected(413, 'ErrorMessageSizeExceeded')),
      ),
      'nobody knows': failedBy(new UnknownOutcome(new Error())),
      'the draft is gone, at sending': failedBy(new DraftGone()),
      'the draft is gone, at saving': failedBy(new DraftGone(), 'save'),
      'sent elsewhere': failedBy(new SentElsewhere()),
      'signed out': failedBy(new AccessDenied('signedOut')),
      'a permission is missing': failedBy(new AccessDenied('notPermitted')),
      'the window was closed': failedBy(new AccessDenied('closed')),
      'an administrator is needed': failedBy(new AccessDenied('needsAdmin')),
      'pop-ups are blocked': failedBy(new AccessDenied('popupBlocked')),
      'another account': failedBy(
        new AccessDenied('notTheSender', undefined, { address: 'AlexW@contoso.com' }),
      ),
      'waits for a permission': notice(
        {
          ...{ kind: 'failed', intent: 'send' },
          failure: explainFailure(new AccessDenied('notPermitted'), 'send'),
        },
        true,
      ),
      'our own mistake': failedBy(new Error('x')),
      'not saved': failedBy(rejected(400, 'ErrorSomethingNew'), 'save'),
      'offline, back again': notice({ kind: 'offline', intent: { as: 'json' } }),
      'an older page': failed(asMissing('older', 'send')),
    },
  },
  {
    name: 'FailureNotice',
    states: {
      offline: () => (
        <FailureNotice
          failure={asMissing('offline', 'save')}
          files={[]}
          onGoOn={nothing}
          onGo={nothing}
        />
      ),
    },
  },
  {
    name: 'OfflineNotice',
    states: { 'at the click': () => <OfflineNotice onWait={nothing} onKeep={nothing} /> },
  },
]
