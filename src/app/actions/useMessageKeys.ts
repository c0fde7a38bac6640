/**
 * The keys of the open message. Those that send ask nothing of an empty one: pressed once more after a message was
 * sent, they find the next.
 */
import { isBlank } from '#compose/message/message.ts'
import { useShortcuts, type ShortcutActs } from '#compose/useShortcuts.tsx'
import { takeSnapshot } from '#session/composeSession.ts'
import type { Editing } from './action.ts'

type Acts = ShortcutActs & Record<'send' | 'sendAtOnce' | 'save' | 'help', () => void>

export function useMessageKeys({ session, delivery }: Editing, acts: Acts): void {
  const { isInOtherTab } = session.getState()
  const { save, help } = acts
  const ofMessage = (act: () => void) => () => {
    const { draft, message } = takeSnapshot(session)
    if (draft || !isBlank(message)) act()
  }
  const keys = { send: ofMessage(acts.send), sendAtOnce: ofMessage(acts.sendAtOnce), save, help }
  // A message that another tab acts for is only read here; the delivery knows when it can't act.
  useShortcuts(isInOtherTab ? { help } : delivery.isLocked ? keys : { ...acts, ...keys })
}
