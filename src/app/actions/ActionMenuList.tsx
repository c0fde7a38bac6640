/** An open menu of actions; fetched before long. */
import { shortcuts } from '#compose/field/shortcuts.ts'
import type { OpenMenu } from '#ui/menu/MenuButton.tsx'
import { MenuList } from '#ui/menu/MenuList.tsx'
import { ariaShortcut, isAppleKeyboard, shownShortcut } from '#ui/keyboard/shortcut.ts'
import type { Action, ActionGroup, Editing } from './action.ts'
import { menus, type MenuName } from './actions.ts'

type Props = { menu: OpenMenu; name: MenuName; editing: Editing }

export function ActionMenuList({ menu, name, editing }: Props) {
  const groups: readonly ActionGroup[] = menus[name]
  return (
    <MenuList
      menu={menu}
      groups={groups.map(({ heading, actions }) => ({
        ...(heading && { heading: editing.t(heading) }),
        items: actions
          .filter(({ isHidden }) => !isHidden?.(editing))
          .map((action) => toItem(action, editing)),
      }))}
    />
  )
}

function toItem({ id, label, Icon, shortcut, isOff, perform }: Action, editing: Editing) {
  const keys = shortcut && shortcuts[shortcut]
  const isApple = isAppleKeyboard()
  return {
    id,
    label: editing.t(typeof label === 'string' ? label : label()),
    icon: <Icon aria-hidden size={18} />,
    ...(keys && { detail: shownShortcut(keys, isApple), shortcut: ariaShortcut(keys, isApple) }),
    isDisabled: isOff?.(editing),
    onChoose: () => void perform(editing, editing.show),
  }
}
