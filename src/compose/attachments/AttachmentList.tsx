/** The message's files, each with its kind, size and state; the total when there is more than one. */
import { useTranslate } from '#i18n/useTranslate.ts'
import { AttachmentItem } from './AttachmentItem.tsx'
import { totalBytes, type Attachment, type AttachmentStates } from './attachments.ts'
import { formatFileSize } from './fileSize.ts'
import './AttachmentList.css'

export type UploadIntents = {
  readonly onRetry: (id: string) => void
  readonly onPause: (id: string) => void
  readonly onResume: (id: string) => void
}

type Props = {
  attachments: readonly Attachment[]
  states: AttachmentStates
  isLocked: boolean
  uploads: UploadIntents
  onRemove: (id: string) => void
}

export function AttachmentList({ attachments, states, isLocked, uploads, onRemove }: Props) {
  const t = useTranslate()
  if (attachments.length === 0) return null
  const count = attachments.length
  return (
    <div className="attachment-list">
      <ul className="attachment-list-files" aria-label={t('attachments.attachments')}>
        {attachments.map((attachment) => (
          <AttachmentItem
            key={attachment.id}
            attachment={attachment}
            state={states[attachment.id]}
            isLocked={isLocked}
            onRemove={() => onRemove(attachment.id)}
            onRetry={() => uploads.onRetry(attachment.id)}
            onPause={() => uploads.onPause(attachment.id)}
            onResume={() => uploads.onResume(attachment.id)}
          />
        ))}
      </ul>
      {count > 1 && (
        <p className="attachment-list-total">
          {t('attachments.total', { count, size: formatFileSize(totalBytes(attachments)) })}
        </p>
      )}
    </div>
  )
}
