/** The buttons of the two menus of actions; their lists are fetched before long. */
import { ChevronDown, Ellipsis } from 'lucide-react'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { MenuButton } from '#ui/menu/MenuButton.tsx'
import type { Editing } from './action.ts'

const ActionMenuList = lazyComponent(
  async () => (await import('./ActionMenuList.tsx')).ActionMenuList,
  'soon',
)

export function SendMenu({ editing, isDisabled }: { editing: Editing; isDisabled: boolean }) {
  const t = useTranslate()
  return (
    <MenuButton
      kind="primary"
      label={t('compose.more')}
      icon={<ChevronDown aria-hidden size={18} />}
      disabled={isDisabled}
      list={(menu) => <ActionMenuList name="send" {...{ menu, editing }} />}
    />
  )
}

export function MoreMenu({ editing }: { editing: Editing }) {
  const t = useTranslate()
  return (
    <MenuButton
      label={t('actions.more')}
      icon={<Ellipsis aria-hidden size={18} />}
      list={(menu) => <ActionMenuList name="more" {...{ menu, editing }} />}
    />
  )
}
