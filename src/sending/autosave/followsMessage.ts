/** Whether the user has the message in the mailbox, or asked for that: then the draft follows it by itself. Pure. */
import type { ComposeSession } from '#session/composeSession.ts'

export function followsMessage({
  draft,
  saveRequest,
}: Pick<ComposeSession, 'draft' | 'saveRequest'>): boolean {
  return draft?.isKept === true || saveRequest !== undefined
}
