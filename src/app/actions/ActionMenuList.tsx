/** An open menu of actions; fetched before long. */
import type { OpenMenu } from '#ui/MenuButton.tsx'
import { MenuList } from '#ui/MenuList.tsx'
import type { Show } from '#ui/show.ts'
import { usePage, type Page } from '#app/page/PageContext.ts'
import type { Action, ActionGroup } from './action.ts'
import { menus, type MenuName } from './actions.ts'

type Props = { menu: OpenMenu; name: MenuName; show: Show }

export function ActionMenuList({ menu, name, show }: Props) {
  const page = usePage()
  const groups: readonly ActionGroup[] = menus[name]
  return (
    <MenuList
      menu={menu}
      groups={groups.map(({ heading, actions }) => ({
        ...(heading && { heading: page.t(heading) }),
        items: actions.map((action) => toItem(action, page, show)),
      }))}
    />
  )
}

function toItem({ id, label, Icon, isOff, perform }: Action, page: Page, show: Show) {
  return {
    id,
    label: page.t(typeof label === 'string' ? label : label()),
    icon: <Icon aria-hidden size={18} />,
    isDisabled: isOff?.(page),
    onChoose: () => void perform(page, show),
  }
}
