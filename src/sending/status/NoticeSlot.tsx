/** What has to be said about the message as a whole; all but being offline is fetched when it is said. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { IssueField } from '#compose/field/validationIssue.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { useOnline } from '#sending/context/useOnline.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

const MessageNotice = lazyComponent(
  async () => (await import('./MessageNotice.tsx')).MessageNotice,
  'soon',
)

type Props = {
  notice: NonNullable<MessageDelivery['notice']>
  delivery: MessageDelivery
  files: readonly Attachment[]
  onGo: (place: IssueField) => void
}

export function NoticeSlot({ notice, ...props }: Props) {
  const isOnline = useOnline()
  if (isOnline || notice.kind !== 'offline') return <MessageNotice {...{ notice }} {...props} />
  const { sendWhenBack, dismissNotice } = props.delivery
  const wait = () => sendWhenBack(notice.intent, notice.isUnchecked)
  return <OfflineNotice onWait={wait} onKeep={dismissNotice} />
}
