/** The letter's files, each with its kind, size and state; the total when there is more than one. */
import { useWords } from '#words/useWords.ts'
import { AttachmentItem } from './AttachmentItem.tsx'
import { totalBytes, type Attachment, type AttachmentStates } from './attachments.ts'
import { useFileSize } from './useFileSize.tsx'
import './AttachmentList.css'

type Props = {
  attachments: readonly Attachment[]
  states: AttachmentStates
  onRemove: (id: string) => void
  onRetry: (id: string) => void
}

export function AttachmentList({ attachments, states, onRemove, onRetry }: Props) {
  const say = useWords()
  const sizeOf = useFileSize()
  if (attachments.length === 0) return null
  const count = attachments.length
  return (
    <div className="attachment-list">
      <ul className="attachment-list-files" aria-label={say('attachments.attachments')}>
        {attachments.map((attachment) => (
          <AttachmentItem
            key={attachment.id}
            attachment={attachment}
            state={states[attachment.id]}
            onRemove={() => onRemove(attachment.id)}
            onRetry={() => onRetry(attachment.id)}
          />
        ))}
      </ul>
      {count > 1 && (
        <p className="attachment-list-total">
          {say('attachments.total', { count, size: sizeOf(totalBytes(attachments)) })}
        </p>
      )}
    </div>
  )
}
