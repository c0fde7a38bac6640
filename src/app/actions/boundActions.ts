/** What the row of actions and the keys do; there from the start. */
import { askDiscard } from '#recovery/discard/askDiscard.tsx'
import { pickFiles } from '#ui/pickFiles.ts'
import type { Editing } from './action.ts'
import { showShortcuts } from './showShortcuts.tsx'

export function boundActions(editing: Editing) {
  const { session, delivery, panels, attach, goTo, openPalette, show } = editing
  function addLine(field: 'cc' | 'bcc') {
    session.getState().current.store.getState().showLine(field)
    goTo(field)
  }
  return {
    send: () => delivery.send(),
    sendAtOnce: () => delivery.sendAtOnce(),
    save: () => delivery.save(),
    addCc: () => addLine('cc'),
    addBcc: () => addLine('bcc'),
    attach: () => pickFiles({ isMultiple: true }, attach),
    options: () => panels.toggle('options'),
    discard: () => askDiscard(editing, show),
    help: () => showShortcuts(show),
    palette: openPalette,
  }
}
