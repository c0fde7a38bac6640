/** What the actions with keys of their own are called, in the list of keys and in the command palette. */
import type { TextKey } from '#i18n/texts.ts'
import type { ShortcutName } from '#compose/field/shortcuts.ts'

export const boundLabels = {
  send: 'compose.send',
  sendAtOnce: 'checks.send',
  save: 'compose.saveDraft',
  addCc: 'recipients.addCc',
  addBcc: 'recipients.addBcc',
  attach: 'common.attachFiles',
  options: 'compose.options',
  discard: 'common.discard',
  palette: 'palette.title',
  help: 'shortcuts.title',
} as const satisfies Partial<Record<ShortcutName, TextKey>>
