/** A button for one of the menus of actions. */
import type { ComponentProps } from 'react'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { MenuButton } from '#ui/MenuButton.tsx'
import type { Show } from '#ui/show.ts'
import type { MenuName } from './actions.ts'

const ActionMenuList = lazyComponent(
  async () => (await import('./ActionMenuList.tsx')).ActionMenuList,
  'soon',
)

type Props = Omit<ComponentProps<typeof MenuButton>, 'list' | 'name'> & {
  name: MenuName
  show: Show
}

export function ActionMenu({ name, show, ...button }: Props) {
  return <MenuButton {...button} list={(menu) => <ActionMenuList {...{ menu, name, show }} />} />
}
