/** What has to be said about the letter as a whole; all but being offline is fetched when it is said. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { useOnline } from '#sending/context/useOnline.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

const LetterNotice = lazyPart(
  async () => (await import('./MessageNotice.tsx')).LetterNotice,
  'soon',
)

type Props = {
  news: NonNullable<LetterDelivery['news']>
  delivery: LetterDelivery
  files: readonly Attachment[]
  onGo: (place: ProblemPlace) => void
}

export function NewsSlot({ news, ...props }: Props) {
  const isOnline = useOnline()
  if (isOnline || news.kind !== 'offline') return <LetterNotice {...{ news }} {...props} />
  const { sendWhenBack, dismissNews } = props.delivery
  const wait = () => sendWhenBack(news.intent, news.isUnchecked)
  return <OfflineNotice onWait={wait} onKeep={dismissNews} />
}
