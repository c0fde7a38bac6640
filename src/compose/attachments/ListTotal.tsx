/** How many files there are and how large, beside the most there can be when that is near; and the rest of them. */
import { useTranslate } from '#i18n/useTranslate.ts'
import { largestAttachmentBytes, mostAttachments } from './attachments.ts'
import { formatFileSize } from './fileSize.ts'

type Props = {
  listId: string
  count: number
  bytes: number
  /** How many are beyond the rows that are shown. */
  beyond: number
  isOpen: boolean
  onToggle: () => void
}

/** From here on the most is said, too. */
const near = 0.8

export function ListTotal({ listId, count, bytes, beyond, isOpen, onToggle }: Props) {
  const t = useTranslate()
  const isOver = bytes > largestAttachmentBytes
  return (
    <div className="attachment-list-total">
      {count > 1 && (
        <span className={isOver ? 'attachment-list-over' : undefined}>
          {totalText(t, count, bytes)}
        </span>
      )}
      {beyond > 0 && (
        <button
          type="button"
          className="attachment-list-word"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={onToggle}
        >
          {isOpen ? t('common.hide') : t('common.more', { count: beyond })}
        </button>
      )}
    </div>
  )
}

/** No message is larger than the largest file, whatever an organization allows (Exchange Online limits). */
function totalText(t: ReturnType<typeof useTranslate>, count: number, bytes: number): string {
  const size = formatFileSize(bytes)
  const isNearSize = bytes > near * largestAttachmentBytes
  const values = { count, size, limit: formatFileSize(largestAttachmentBytes) }
  if (count > near * mostAttachments) {
    return t('attachments.totalOfCount', { ...values, most: mostAttachments })
  }
  return t(isNearSize ? 'attachments.totalOfLimit' : 'attachments.total', values)
}
