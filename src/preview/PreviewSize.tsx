/** How large the message is when it is sent: files grow by a third in base64 (RFC 2045). */
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { totalBytes } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { sentBytes } from '#mime/write/mimeBytes.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ProgressBar } from '#ui/ProgressBar.tsx'

/** Bytes. What most mail servers accept of one message; Microsoft 365 itself takes 150 MB (Exchange Online limits). */
const usualLimit = 25 * 1024 * 1024

export function PreviewSize({ message }: { message: ComposedMessage }) {
  const t = useTranslate()
  const bytes = sentBytes(message)
  const { attachments } = message
  const limit = formatFileSize(usualLimit)
  return (
    <section className="preview-section">
      <h3 className="preview-heading">{t('preview.size')}</h3>
      <p className="preview-size">
        <span>{t('preview.asSent', { size: formatFileSize(bytes) })}</span>
        <span className="preview-quiet">{t('preview.ofLimit', { limit })}</span>
      </p>
      <ProgressBar label={t('preview.size')} max={usualLimit} value={Math.min(usualLimit, bytes)} />
      {attachments.length > 0 && (
        <p className="preview-quiet">
          {t('preview.before', {
            count: attachments.length,
            size: formatFileSize(totalBytes(attachments)),
          })}
        </p>
      )}
      {bytes > usualLimit && <p className="preview-warning">{t('preview.overLimit', { limit })}</p>}
    </section>
  )
}
