/** The card as a button: it opens the file, and takes the keys and the drag of its card. */
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  file: string
  detailsId: string
  isActive: boolean
  onOpen: () => void
  onPress: (event: KeyboardEvent<HTMLElement>) => void
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
}

export function OpenButton({ file, detailsId, isActive, onOpen, onPress, onPointerDown }: Props) {
  const t = useTranslate()
  return (
    <button
      type="button"
      className="attachment-item-open"
      aria-label={t('attachments.open', { file })}
      aria-describedby={detailsId}
      aria-keyshortcuts="F2 Delete Alt+ArrowUp Alt+ArrowDown"
      title={file}
      tabIndex={isActive ? 0 : -1}
      onClick={onOpen}
      onKeyDown={onPress}
      onPointerDown={onPointerDown}
      onContextMenu={openMenu}
    />
  )
}

/** By a long press, a right click or the menu key, the menu of the card. */
function openMenu(event: MouseEvent<HTMLElement>) {
  const item = event.currentTarget.closest('li')
  const button = item?.querySelector<HTMLElement>('[aria-haspopup=menu]')
  // On a failed card there is no room for it.
  if (!button?.offsetParent) return
  event.preventDefault()
  if (button.ariaExpanded !== 'true') button.click()
}
