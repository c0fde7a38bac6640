/** What is known of a file beneath its name: its size, how far it is, how fast, or why it failed. */
import { useTranslate } from '#i18n/useTranslate.ts'
import type { AttachmentState } from './attachments.ts'
import { toTimeLeft } from './uploadSpeed.ts'
import { formatFileSize } from './fileSize.ts'
import { useUploadSpeed } from './useUploadSpeed.tsx'

type Props = {
  size: number
  state: AttachmentState | undefined
  /** It was there before this message was opened. */
  stored: boolean
}

export function AttachmentFacts({ size, state, stored }: Props) {
  const t = useTranslate()
  if (state?.state === 'failed') {
    return (
      <div role="alert" className="attachment-item-facts">
        {t(state.textKey, state.values)}
      </div>
    )
  }
  if (state?.state === 'uploading' || state?.state === 'paused') {
    const values = { sent: formatFileSize(state.sentBytes), size: formatFileSize(size) }
    return (
      <div className="attachment-item-facts">
        {t('attachments.sentOfSize', values)}
        {/* The second line has its place from the start, so that nothing jumps. */}
        <div className="attachment-item-pace">
          {state.state === 'paused' ? (
            t('attachments.paused')
          ) : (
            <Pace size={size} sentBytes={state.sentBytes} />
          )}
        </div>
      </div>
    )
  }
  const where = stored ? 'attachments.inDraft' : 'attachments.attached'
  const done = state?.state === 'attached' ? ` · ${t(where)}` : ''
  return (
    <div className="attachment-item-facts">
      {formatFileSize(size)}
      {done}
    </div>
  )
}

function Pace({ size, sentBytes }: { size: number; sentBytes: number }) {
  const t = useTranslate()
  const speed = useUploadSpeed(sentBytes, size)
  if (!speed) return null
  const { unit, count } = toTimeLeft(speed.secondsLeft)
  const left = t(unit === 'seconds' ? 'attachments.secondsLeft' : 'attachments.minutesLeft', {
    count,
  })
  return `${t('attachments.perSecond', { size: formatFileSize(speed.bytesPerSecond) })} · ${left}`
}
