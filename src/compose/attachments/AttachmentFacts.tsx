/** What is known of a file beneath its name: its size, how far it is, how fast, or why it failed. */
import { useWords } from '#i18n/useTranslate.ts'
import type { AttachmentState } from './attachments.ts'
import { toTimeLeft } from './uploadSpeed.ts'
import { formatFileSize } from './fileSize.ts'
import { useUploadPace } from './useUploadSpeed.tsx'

type Props = {
  size: number
  state: AttachmentState | undefined
  /** It was there before this letter was opened. */
  stored: boolean
}

export function AttachmentFacts({ size, state, stored }: Props) {
  const say = useWords()
  if (state?.state === 'failed') {
    return (
      <div role="alert" className="attachment-item-facts">
        {say(state.says, state.values)}
      </div>
    )
  }
  if (state?.state === 'uploading' || state?.state === 'paused') {
    const values = { sent: formatFileSize(state.sentBytes), size: formatFileSize(size) }
    return (
      <div className="attachment-item-facts">
        {say('attachments.sentOfSize', values)}
        {/* The second line has its place from the start, so that nothing jumps. */}
        <div className="attachment-item-pace">
          {state.state === 'paused' ? (
            say('attachments.paused')
          ) : (
            <Pace size={size} sentBytes={state.sentBytes} />
          )}
        </div>
      </div>
    )
  }
  const where = stored ? 'attachments.inDraft' : 'attachments.attached'
  const done = state?.state === 'attached' ? ` · ${say(where)}` : ''
  return (
    <div className="attachment-item-facts">
      {formatFileSize(size)}
      {done}
    </div>
  )
}

function Pace({ size, sentBytes }: { size: number; sentBytes: number }) {
  const say = useWords()
  const pace = useUploadPace(sentBytes, size)
  if (!pace) return null
  const { unit, count } = toTimeLeft(pace.secondsLeft)
  const left = say(unit === 'seconds' ? 'attachments.secondsLeft' : 'attachments.minutesLeft', {
    count,
  })
  return `${say('attachments.perSecond', { size: formatFileSize(pace.bytesPerSecond) })} · ${left}`
}
