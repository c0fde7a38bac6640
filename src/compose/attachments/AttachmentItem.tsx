/**
 * One file of the message: what it is, how far it is on its way, and what can be done with it. The item
 * takes the focus from a button of it that vanishes (ui/keepFocus.ts).
 */
import { Pause, Play, RotateCw, X } from 'lucide-react'
import { IconButton } from '#ui/IconButton.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { AttachmentFacts } from './AttachmentFacts.tsx'
import { isStored, type Attachment, type AttachmentState } from './attachments.ts'
import { DownloadButton } from './DownloadButton.tsx'
import { toFileKind } from './fileKind.ts'
import { toShownName } from './shownName.ts'
import { useDownload, type Download } from './useDownload.tsx'

type Props = {
  attachment: Attachment
  state: AttachmentState | undefined
  /** The message is on its way with the file. */
  isLocked: boolean
  onRemove: () => void
  onRetry: () => void
  onPause: () => void
  onResume: () => void
}

export function AttachmentItem({ attachment, state, isLocked, onRemove, ...on }: Props) {
  const t = useTranslate()
  const { name, contentType, size } = attachment
  const { head, tail } = toShownName(name)
  const file = head + tail
  const stored = isStored(attachment)
  const download = useDownload(stored ? attachment : undefined)
  const isUnderWay = state?.state === 'uploading' || state?.state === 'paused'
  return (
    <li className={classOf(state)} aria-label={file} tabIndex={-1}>
      <span className="attachment-item-kind" aria-hidden>
        {toFileKind(name, contentType)}
      </span>
      <div className="attachment-item-words">
        <ShownFileName {...{ head, tail }} />
        <AttachmentFacts {...{ size, state, stored }} />
        {download && <DownloadNews status={download.status} />}
      </div>
      {state?.state === 'failed' && (
        <IconButton
          label={t('attachments.retry', { file })}
          icon={<RotateCw aria-hidden size={16} />}
          disabled={isLocked}
          onClick={on.onRetry}
        />
      )}
      {download && <DownloadButton {...{ download, file }} />}
      {isUnderWay && state.canPause && <PauseButton {...{ state, file }} {...on} />}
      <IconButton
        label={t('attachments.remove', { file })}
        icon={<X aria-hidden size={16} />}
        disabled={isLocked}
        // The second click of a double click would meet the next file.
        onClick={({ detail }) => detail < 2 && onRemove()}
      />
      {isUnderWay && (
        <div className="attachment-item-progress">
          <ProgressBar
            label={t('attachments.uploading', { file })}
            value={state.sentBytes}
            max={size}
          />
        </div>
      )}
    </li>
  )
}

/** In two parts for the eye, so that a narrow place drops the middle; read out as one. */
function ShownFileName({ head, tail }: ReturnType<typeof toShownName>) {
  const file = head + tail
  return (
    <div className="attachment-item-name" dir="auto" title={file}>
      <span className="visually-hidden">{file}</span>
      <span aria-hidden className="attachment-item-head">
        {head}
      </span>
      <span aria-hidden className="attachment-item-tail">
        {tail}
      </span>
    </div>
  )
}

function classOf(state: AttachmentState | undefined): string {
  return `attachment-item attachment-item-${state?.state ?? 'idle'}`
}

function DownloadNews({ status }: { status: Download['status'] }) {
  const t = useTranslate()
  return (
    <div role="status" className="attachment-item-facts">
      {status === 'fetching' && t('attachments.fetching')}
      {status === 'failed' && t('attachments.notFetched')}
    </div>
  )
}

type PauseProps = Pick<Props, 'onPause' | 'onResume'> & { state: AttachmentState; file: string }

/** One button for both, so that the focus stays where it is. */
function PauseButton({ state, file, onPause, onResume }: PauseProps) {
  const t = useTranslate()
  const isPaused = state.state === 'paused'
  const Icon = isPaused ? Play : Pause
  return (
    <IconButton
      label={t(isPaused ? 'attachments.resume' : 'attachments.pause', { file })}
      icon={<Icon aria-hidden size={16} />}
      onClick={isPaused ? onResume : onPause}
    />
  )
}
