/**
 * A tab that is back: the message it was writing comes to the page by itself, with its panel, its lines and
 * the caret. What was typed on the fresh page meanwhile is added, and the caret then stays there.
 *
 * A message that another tab holds is left to it: a duplicated tab begins anew.
 */
import { restoreCaret } from '#compose/caret/restoreCaret.ts'
import { isUsed, readTyping } from '#compose/caret/typing.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { forgetTab, type TabMemory } from './tabMemory.ts'
import type { TakeUp } from '#session/recoveryApi.ts'

/** As in SidePanel.css: there the panel lies in front of the fields. */
const narrow = '(max-width: 1100px)'

/** `last`: as this page found it when it began. */
export async function comeBack(desk: DeskStore, takeUp: TakeUp, last: TabMemory): Promise<void> {
  const isHere = desk.getState().letter.id === last.letterId
  if (!isHere && !(await takeUp.comeBack(last.letterId))) return forgetTab(last.letterId)
  const isWriting = isHere ? isUsed() : readTyping() !== undefined
  showAsBefore(desk, isWriting ? { ...last, panel: undefined } : last)
  if (!last.caret || isWriting || (last.panel && matchMedia(narrow).matches)) return
  restoreCaret(last.caret)
}

function showAsBefore(desk: DeskStore, { panel, lines = [] }: TabMemory) {
  const { store } = desk.getState().letter
  for (const line of lines) store.getState().showLine(line)
  if (panel) desk.setState({ panel })
}
