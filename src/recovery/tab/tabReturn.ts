/**
 * A tab that is back: the message it was writing comes to the page by itself, with its panel, its lines and
 * the caret. What was typed on the fresh page meanwhile is added, and the caret then stays there.
 *
 * A message that another tab holds is left to it: a duplicated tab begins anew.
 */
import { readCaret } from '#compose/caret/caretPlace.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import { restoreCaret } from './restoreCaret.ts'
import { forgetTab, type TabMemory } from './tabMemory.ts'
import type { TakeUp } from '#session/recoveryApi.ts'
import { hasContent } from '#session/plainLetter.ts'

/** As in SidePanel.css: there the panel lies in front of the fields. */
const narrow = '(max-width: 1100px)'

/** `last`: as this page found it when it began. */
export async function comeBack(desk: DeskStore, takeUp: TakeUp, last: TabMemory): Promise<void> {
  const isHere = desk.getState().letter.id === last.letterId
  const isTyped = !isHere && hasContent(readLetter(desk))
  const caret = isTyped ? readCaret() : last.caret
  if (!isHere && !(await takeUp.comeBack(last.letterId))) return forgetTab(last.letterId)
  showAsBefore(desk, isTyped ? { ...last, panel: undefined } : last)
  // The fields of the fresh page are taken away first.
  if (caret && !(last.panel && matchMedia(narrow).matches)) setTimeout(() => restoreCaret(caret))
}

function showAsBefore(desk: DeskStore, { panel, lines = [] }: TabMemory) {
  const { store } = desk.getState().letter
  for (const line of lines) store.getState().showLine(line)
  if (panel) desk.setState({ panel })
}
