/** Every action by name: those with keys of their own, and all that the menus offer. */
import type { LucideIcon } from 'lucide-react'
import { shortcuts, type ShortcutName } from '#compose/field/shortcuts.ts'
import type { Editing } from '#app/actions/action.ts'
import { menus } from '#app/actions/actions.ts'
import { boundActions } from '#app/actions/boundActions.ts'
import { boundLabels } from '#app/actions/boundLabels.ts'

export type Command = {
  readonly id: string
  readonly name: string
  readonly Icon?: LucideIcon
  /** As in the table of shortcuts. */
  readonly keys?: string | undefined
  readonly isOff: boolean
  readonly perform: () => unknown
}

type BoundName = Exclude<keyof typeof boundLabels, 'palette' | 'help'>

export function commandsOf(editing: Editing): readonly Command[] {
  const acts: Readonly<Record<keyof typeof boundLabels, () => unknown>> = boundActions(editing)
  const { delivery, t } = editing
  const isOff: Partial<Record<BoundName, boolean>> = {
    ...{ send: !delivery.canSend, sendAtOnce: !delivery.canSend },
  }
  // In the menus the list of keys has a name of its own.
  const { palette: _self, help: _inMenu, ...named } = boundLabels
  const bound = (Object.keys(named) as BoundName[]).map((id) => ({
    ...{ id, name: t(named[id]), keys: shortcuts[id] },
    isOff: delivery.isLocked || !!isOff[id],
    perform: acts[id],
  }))
  const listed = Object.values(menus)
    .flat()
    .flatMap(({ actions }) => actions)
    .filter(({ id }) => !(id in boundLabels))
    .map(({ id, label, Icon, shortcut, isOff: isListedOff, perform }) => ({
      ...{ id, Icon, name: t(typeof label === 'string' ? label : label()) },
      keys: shortcut && shortcuts[shortcut satisfies ShortcutName],
      isOff: !!isListedOff?.(editing),
      perform: () => perform(editing, editing.show),
    }))
  return [...bound, ...listed]
}
