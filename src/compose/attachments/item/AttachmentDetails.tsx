/** What is known of a file beneath its name, in one line: its size, how far it is, or why it failed. */
import { useTranslate } from '#i18n/useTranslate.ts'
import type { AttachmentState } from '#compose/attachments/attachments.ts'
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { failureReason } from './failureReason.ts'
import { toTimeLeft } from './uploadSpeed.ts'
import { useUploadSpeed } from './useUploadSpeed.tsx'

type Props = {
  id: string
  size: number
  state: AttachmentState | undefined
  /** It was there before this message was opened. */
  stored: boolean
}

export function AttachmentDetails({ id, size, state, stored }: Props) {
  const t = useTranslate()
  if (state?.state === 'failed') {
    const sentence = t(state.textKey, state.values)
    return (
      <div id={id} role="alert" className="attachment-item-details" title={sentence}>
        <span aria-hidden>{t(failureReason(state.textKey))}</span>
        <span className="visually-hidden">{sentence}</span>
      </div>
    )
  }
  return (
    <div id={id} className="attachment-item-details">
      <Words {...{ size, state, stored }} />
    </div>
  )
}

function Words({ size, state, stored }: Omit<Props, 'id'>) {
  const t = useTranslate()
  if (state?.state === 'uploading') return <Uploading size={size} sentBytes={state.sentBytes} />
  if (state?.state === 'paused' || state?.state === 'waiting') {
    const values = { sent: formatFileSize(state.sentBytes), size: formatFileSize(size) }
    return `${t(`attachments.${state.state}`)} · ${t('attachments.sentOfSize', values)}`
  }
  const where = stored ? 'attachments.inDraft' : 'attachments.attached'
  const done = state?.state === 'attached' ? ` · ${t(where)}` : ''
  return `${formatFileSize(size)}${done}`
}

function Uploading({ size, sentBytes }: { size: number; sentBytes: number }) {
  const t = useTranslate()
  const speed = useUploadSpeed(sentBytes, size)
  const words = t('attachments.uploadingSize', { size: formatFileSize(size) })
  if (!speed) return words
  const { unit, count } = toTimeLeft(speed.secondsLeft)
  const left = unit === 'seconds' ? 'attachments.secondsLeft' : 'attachments.minutesLeft'
  // Its bar says that it is uploaded; a card has no room for all three.
  return `${formatFileSize(size)} · ${t(left, { count })}`
}
