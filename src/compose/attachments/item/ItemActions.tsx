/** The buttons of a card: the word for a failed file, those for a pointer that is on it, and Remove. */
import { Ellipsis, Pause, Play, X } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { MenuButton } from '#ui/menu/MenuButton.tsx'
import { MenuList, type MenuItem } from '#ui/menu/MenuList.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { AttachmentState } from '#compose/attachments/attachments.ts'
import { DownloadButton } from './DownloadButton.tsx'
import type { ItemIntents } from './itemIntents.ts'
import type { Download } from './useDownload.tsx'

type Props = ItemIntents & {
  file: string
  state: AttachmentState | undefined
  isLocked: boolean
  isActive: boolean
  canRename: boolean
  download: Download | undefined
}

export function ItemActions({
  file,
  state,
  isLocked,
  isActive,
  canRename,
  download,
  ...on
}: Props) {
  const t = useTranslate()
  const tabIndex = isActive ? 0 : -1
  const isUnderWay = state?.state === 'uploading' || state?.state === 'paused'
  const items = useItems({ isLocked, canRename, ...on })
  return (
    <div className="attachment-item-actions">
      {state?.state === 'failed' && (
        <Button
          className="attachment-item-retry"
          aria-label={t('attachments.retry', { file })}
          title={t('attachments.retry', { file })}
          disabled={isLocked}
          onClick={on.onRetry}
        >
          {t('common.tryAgain')}
        </Button>
      )}
      <span className="attachment-item-more">
        {isUnderWay && state.canPause && <PauseButton {...{ state, file, tabIndex }} {...on} />}
        {download && <DownloadButton {...{ download, file, tabIndex }} />}
        <MenuButton
          label={t('attachments.more', { file })}
          icon={<Ellipsis aria-hidden size={16} />}
          tabIndex={tabIndex}
          list={(menu) => <MenuList menu={menu} groups={[{ items }]} />}
        />
      </span>
      <IconButton
        label={t('attachments.remove', { file })}
        icon={<X aria-hidden size={14} />}
        tabIndex={tabIndex}
        disabled={isLocked}
        // The second click of a double click would meet the next file.
        onClick={({ detail }) => detail < 2 && on.onRemove()}
      />
    </div>
  )
}

type ItemsOf = Pick<Props, 'isLocked' | 'canRename'> &
  Pick<ItemIntents, 'onOpen' | 'onNaming' | 'onMove'>

function useItems({ isLocked, canRename, ...on }: ItemsOf): readonly MenuItem[] {
  const t = useTranslate()
  const move = (places: number) => ({ isDisabled: isLocked, onChoose: () => on.onMove(places) })
  return [
    { id: 'open', label: t('common.open'), onChoose: on.onOpen },
    {
      id: 'rename',
      label: t('attachments.rename'),
      ...{ detail: 'F2', shortcut: 'F2' },
      isDisabled: !canRename,
      onChoose: () => on.onNaming(true),
    },
    { id: 'earlier', label: t('common.moveEarlier'), ...move(-1) },
    { id: 'later', label: t('common.moveLater'), ...move(1) },
  ]
}

type PauseProps = Pick<ItemIntents, 'onPause' | 'onResume'> & {
  state: AttachmentState
  file: string
  tabIndex: number
}

/** One button for both, so that the focus stays where it is. */
function PauseButton({ state, file, tabIndex, onPause, onResume }: PauseProps) {
  const t = useTranslate()
  const isPaused = state.state === 'paused'
  const Icon = isPaused ? Play : Pause
  return (
    <IconButton
      label={t(isPaused ? 'attachments.resume' : 'attachments.pause', { file })}
      icon={<Icon aria-hidden size={16} />}
      tabIndex={tabIndex}
      onClick={isPaused ? onResume : onPause}
    />
  )
}
