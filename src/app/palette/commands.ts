/** Every action by name: those with keys of their own, and all that the menus offer. */
import {
  Paperclip,
  PenLine,
  SendHorizontal,
  SlidersHorizontal,
  Trash2,
  UserPlus,
  type LucideIcon,
} from 'lucide-react'
import { chooseSignature, signing } from '#compose/body/signature/signing.ts'
import { shortcuts } from '#compose/field/shortcuts.ts'
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

const listed = Object.values(menus)
  .flat()
  .flatMap(({ actions }) => actions)
  .filter(({ id }) => id !== 'palette')

/** In the menus the list of keys has a name of its own. */
const inMenus: readonly string[] = [...listed.map(({ id }) => id), 'palette', 'help']

const boundIcons: Readonly<Partial<Record<BoundName, LucideIcon>>> = {
  send: SendHorizontal,
  addCc: UserPlus,
  addBcc: UserPlus,
  attach: Paperclip,
  options: SlidersHorizontal,
  discard: Trash2,
}

type BoundName = keyof typeof boundLabels

export function commandsOf(editing: Editing): readonly Command[] {
  const acts: Readonly<Record<BoundName, () => unknown>> = boundActions(editing)
  const { delivery, t } = editing
  const bound = (Object.keys(boundLabels) as BoundName[])
    .filter((id) => !inMenus.includes(id))
    .map((id) => ({
      ...{ id, name: t(boundLabels[id]), keys: shortcuts[id] },
      ...(boundIcons[id] && { Icon: boundIcons[id] }),
      isOff: delivery.isLocked || (id === 'send' && !delivery.canSend),
      perform: acts[id],
    }))
  const others = listed.map(({ id, label, Icon, shortcut, isOff, perform }) => ({
    ...{ id, Icon, name: t(typeof label === 'string' ? label : label()) },
    keys: shortcut && shortcuts[shortcut],
    isOff: !!isOff?.(editing),
    perform: () => perform(editing, editing.show),
  }))
  return [...bound, ...others, ...signatureCommands(editing)]
}

/** As in the toolbar's panel of them (compose/body/editor/panels/SignaturePanel.tsx). */
function signatureCommands({ delivery, t }: Editing): readonly Command[] {
  const { list, edit } = signing.getState()
  const choices = [...list, { id: 'none', name: t('options.none'), html: '' }]
  return [
    ...choices.map(({ id, name, html }) => ({
      ...{ id: `signature.${id}`, Icon: PenLine, isOff: delivery.isLocked },
      name: t('signatures.named', { name: name || t('signatures.unnamed') }),
      perform: () => chooseSignature(html),
    })),
    ...(edit
      ? [
          {
            ...{ id: 'signatures', Icon: PenLine, isOff: false },
            name: t('signatures.edit'),
            perform: edit,
          },
        ]
      : []),
  ]
}
