/** What the menus offer, and what they open: the palette, the lists of keys and of notifications. */
import { useEffect, type ReactNode } from 'react'
import { ActionMenuList } from '#app/actions/ActionMenuList.tsx'
import type { MenuName } from '#app/actions/actions.ts'
import { NotificationsDialog } from '#app/actions/NotificationsDialog.tsx'
import { LanguageDialog } from '#app/language/LanguageDialog.tsx'
import { ShortcutsDialog } from '#app/actions/ShortcutsDialog.tsx'
import { CommandPalette } from '#app/palette/CommandPalette.tsx'
import { Button } from '#ui/Button.tsx'
import { notifications, showToast, toasts } from '#ui/toast/toasts.ts'
import { full } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import type { WorldOptions } from '#playground/world/createWorld.ts'
import { Editing } from '#playground/world/Editing.tsx'
import { Hanging, nothing } from '#playground/world/stage.tsx'

const menu =
  (name: MenuName, options: WorldOptions = {}) =>
  () => (
    <Editing message={full} {...options}>
      {(editing) => (
        <Hanging>
          {(button) => (
            <ActionMenuList
              {...{ name, editing }}
              menu={{
                ...{ id: 'menu', label: 'More', opened: 'first', button },
                ...{ onLeave: nothing, onClose: nothing },
              }}
            />
          )}
        </Hanging>
      )}
    </Editing>
  )

/** Tells of some things, and takes them back. */
function WithNotifications({ children }: { children: ReactNode }) {
  useEffect(() => {
    notifications.setState([], true)
    showToast({ title: 'Sent', text: 'Quarterly report · 3 recipients' })
    showToast({ title: 'Removed “Budget.xlsx”', actions: <Button>{'Undo'}</Button> })
    toasts.setState([], true)
    return () => notifications.setState([], true)
  }, [])
  return children
}

export const stories: readonly Story[] = [
  {
    name: 'ActionMenuList',
    pageHeight: 460,
    states: {
      'beside Send': menu('send'),
      'beside Send, nothing can be sent': menu('send', { boot: { step: 'starting' } }),
      '“…”': menu('more'),
      '“…”, nobody is signed in': menu('more', { accounts: [] }),
    },
  },
  {
    name: 'CommandPalette',
    pageHeight: 520,
    states: {
      all: () => (
        <Editing message={full}>
          {(editing) => <CommandPalette editing={editing} onClose={nothing} />}
        </Editing>
      ),
    },
  },
  {
    name: 'LanguageDialog',
    pageHeight: 640,
    states: { all: () => <LanguageDialog onClose={nothing} /> },
  },
  {
    name: 'ShortcutsDialog',
    pageHeight: 620,
    states: { all: () => <ShortcutsDialog onClose={nothing} /> },
  },
  {
    name: 'NotificationsDialog',
    pageHeight: 320,
    states: {
      none: () => <NotificationsDialog onClose={nothing} />,
      two: () => (
        <WithNotifications>
          <NotificationsDialog onClose={nothing} />
        </WithNotifications>
      ),
    },
  },
]
