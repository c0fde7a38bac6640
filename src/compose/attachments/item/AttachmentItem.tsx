/**
 * One file of the message as a card: what it is, how far it is on its way, and what can be done with it. Its
 * size never changes. The item takes the focus from a button of it that vanishes (ui/keepFocus.ts).
 */
import { useId, type KeyboardEvent, type PointerEvent } from 'react'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import {
  isFile,
  isStored,
  type Attachment,
  type AttachmentState,
} from '#compose/attachments/attachments.ts'
import { spokenFile, toShownName } from '#compose/attachments/shownName.ts'
import { AttachmentDetails } from './AttachmentDetails.tsx'
import { FileTile } from './FileTile.tsx'
import { ItemActions } from './ItemActions.tsx'
import type { ItemIntents } from './itemIntents.ts'
import { ItemName } from './ItemName.tsx'
import { OpenButton } from './OpenButton.tsx'
import { pressedOn } from './pressedOn.ts'
import { RenameField } from './RenameField.tsx'
import { useDownload, type Download } from './useDownload.tsx'
import './AttachmentItem.css'
import './failedItem.css'
import './pointedItem.css'

type Props = ItemIntents & {
  attachment: Attachment
  state: AttachmentState | undefined
  /** The message is on its way with the file. */
  isLocked: boolean
  /** Tab reaches this one of the list. */
  isActive: boolean
  isNaming: boolean
  /** Beyond the rows that are shown. */
  isHidden: boolean
  /** Where a dragged one would stand. */
  mark: 'before' | 'after' | 'dragged' | undefined
  /** A key that is none of the card's own. */
  onPress: (event: KeyboardEvent<HTMLElement>) => void
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
}

export function AttachmentItem({ attachment, state, isLocked, isActive, ...props }: Props) {
  const { isNaming, isHidden, mark, onPress, onPointerDown, ...on } = props
  const detailsId = useId()
  const file = spokenFile(attachment)
  const stored = isStored(attachment)
  const download = useDownload(stored ? attachment : undefined)
  const canRename = !isLocked && (isFile(attachment) || download !== undefined)
  const press = (event: KeyboardEvent<HTMLElement>) =>
    pressedOn(event, { ...on, canRename, isLocked }) || onPress(event)
  return (
    <li
      className={classOf(state, mark)}
      aria-label={file}
      tabIndex={-1}
      data-id={attachment.id}
      hidden={isHidden}
    >
      <FileTile key={attachment.name} attachment={attachment} />
      {isNaming && canRename ? (
        <RenameField
          {...{ name: attachment.name, file }}
          onRename={on.onRename}
          onEnd={() => on.onNaming(false)}
        />
      ) : (
        <>
          <div className="attachment-item-words">
            <ItemName {...toShownName(attachment.name)} />
            <AttachmentDetails {...{ size: attachment.size, state, stored }} id={detailsId} />
            {download && <DownloadNews status={download.status} />}
          </div>
          <OpenButton
            {...{ file, detailsId, isActive, onPointerDown }}
            onOpen={on.onOpen}
            onPress={press}
          />
          <ItemActions {...{ file, state, isLocked, isActive, canRename, download }} {...on} />
        </>
      )}
      <Progress {...{ file, state, size: attachment.size }} />
    </li>
  )
}

function classOf(state: AttachmentState | undefined, mark: Props['mark']): string {
  const own = `attachment-item attachment-item-${state?.state ?? 'idle'}`
  return mark ? `${own} attachment-item-${mark}` : own
}

function Progress({ file, state, size }: Pick<Props, 'state'> & { file: string; size: number }) {
  const t = useTranslate()
  if (state?.state !== 'uploading' && state?.state !== 'paused') return null
  return (
    <div className="attachment-item-progress">
      <ProgressBar
        label={t('attachments.uploading', { file })}
        value={state.sentBytes}
        max={size}
      />
    </div>
  )
}

function DownloadNews({ status }: { status: Download['status'] }) {
  const t = useTranslate()
  return (
    <div role="status" className="attachment-item-news">
      {status === 'fetching' && t('attachments.fetching')}
      {status === 'failed' && t('attachments.notFetched')}
    </div>
  )
}
