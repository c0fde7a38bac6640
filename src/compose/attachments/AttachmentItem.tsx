/** One file of the letter: what it is, how far it is on its way, and what can be done with it. */
import { RotateCw, X } from 'lucide-react'
import { IconButton } from '#ui/IconButton.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { useWords } from '#words/useWords.ts'
import type { Attachment, AttachmentState } from './attachments.ts'
import { toFileKind } from './fileKind.ts'
import { toShownName } from './shownName.ts'
import { useFileSize } from './useFileSize.tsx'

type Props = {
  attachment: Attachment
  state: AttachmentState | undefined
  onRemove: () => void
  onRetry: () => void
}

export function AttachmentItem({ attachment, state, onRemove, onRetry }: Props) {
  const say = useWords()
  const { name, contentType, size } = attachment
  const { head, tail } = toShownName(name)
  const file = head + tail
  return (
    <li className={`attachment-item attachment-item-${state?.state ?? 'idle'}`} aria-label={file}>
      <span className="attachment-item-kind" aria-hidden>
        {toFileKind(name, contentType)}
      </span>
      <div className="attachment-item-words">
        <div className="attachment-item-name" title={file}>
          <span className="attachment-item-head">{head}</span>
          <span className="attachment-item-tail">{tail}</span>
        </div>
        <AttachmentFacts size={size} state={state} />
      </div>
      {state?.state === 'failed' && (
        <IconButton
          label={say('attachments.retry', { file })}
          icon={<RotateCw aria-hidden size={16} />}
          onClick={onRetry}
        />
      )}
      <IconButton
        label={say('attachments.remove', { file })}
        icon={<X aria-hidden size={16} />}
        // The second click of a double click would meet the next file.
        onClick={({ detail }) => detail < 2 && onRemove()}
      />
      {state?.state === 'uploading' && (
        <div className="attachment-item-progress">
          <ProgressBar
            label={say('attachments.uploading', { file })}
            value={state.sentBytes}
            max={size}
          />
        </div>
      )}
    </li>
  )
}

type FactsProps = { size: number; state: AttachmentState | undefined }

function AttachmentFacts({ size, state }: FactsProps) {
  const say = useWords()
  const sizeOf = useFileSize()
  if (state?.state === 'failed') {
    return (
      <div role="alert" className="attachment-item-facts">
        {say(state.says, state.values)}
      </div>
    )
  }
  if (state?.state === 'uploading') {
    const values = { sent: sizeOf(state.sentBytes), size: sizeOf(size) }
    return <div className="attachment-item-facts">{say('attachments.sentOfSize', values)}</div>
  }
  const done = state?.state === 'attached' ? ` · ${say('attachments.attached')}` : ''
  return (
    <div className="attachment-item-facts">
      {sizeOf(size)}
      {done}
    </div>
  )
}
