/**
 * What could not be done because there was no network. As long as there is none, a message can wait for one;
 * when it is back, nothing waits for it any more and it can be tried again.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { Explanation, Intent } from '#delivery/failure/explanation.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { useOnline } from '#sending/context/useOnline.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

type Props = {
  intent: Intent
  /** How it was to be sent. */
  sendIntent: SendIntent
  failure: Explanation
  /** Nor was it checked: that comes before it leaves. */
  isUnchecked?: true | undefined
  delivery: MessageDelivery
  files: readonly Attachment[]
  onGoOn: () => void
  onGo: (place: IssueField) => void
}

export function NetworkNotice({ intent, sendIntent, isUnchecked, delivery, ...props }: Props) {
  const isOnline = useOnline()
  const { failure, ...on } = props
  if (isOnline) return <FailureNotice failure={{ ...failure, why: 'deliver.noAnswer' }} {...on} />
  if (intent === 'save') return <FailureNotice {...{ failure }} {...on} />
  // It waits already, and the row of actions says so.
  if (delivery.isWaiting) return null
  const { reset, dismissNotice, sendWhenBack } = delivery
  function keep() {
    reset()
    dismissNotice()
  }
  function wait() {
    reset()
    sendWhenBack(sendIntent, isUnchecked)
  }
  return <OfflineNotice onWait={wait} onKeep={keep} />
}
