/**
 * A tab that is back: the message it was writing comes to the page by itself, with its panel, its lines and
 * the caret. What was typed on the fresh page meanwhile is added, and the caret then stays there.
 *
 * A message that another tab holds is left to it: a duplicated tab begins anew.
 */
import { restoreCaret } from '#compose/caret/restoreCaret.ts'
import { isUsed, readTyping } from '#compose/caret/typing.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { forgetTab, type TabMemory } from './tabMemory.ts'
import type { Restore } from '#session/recoveryApi.ts'

/** As in SidePanel.css: there the panel lies in front of the fields. */
const narrow = '(max-width: 899px)'

/** `last`: as this page found it when it began. */
export async function comeBack(
  session: SessionStore,
  restore: Restore,
  last: TabMemory,
): Promise<void> {
  const hasLocalCopy = session.getState().current.id === last.letterId
  if (!hasLocalCopy && !(await restore.comeBack(last.letterId))) return forgetTab(last.letterId)
  const isWriting = hasLocalCopy ? isUsed() : readTyping() !== undefined
  showAsBefore(session, isWriting ? { ...last, panel: undefined } : last)
  if (!last.caret || isWriting || (last.panel && matchMedia(narrow).matches)) return
  restoreCaret(last.caret)
}

function showAsBefore(session: SessionStore, { panel, lines = [] }: TabMemory) {
  const { store } = session.getState().current
  for (const field of lines) store.getState().showLine(field)
  if (panel) session.setState({ panel })
}
