/** Takes what the link filled in out of the message. A copy in the mailbox stays the message’s. */
import { replaceMessage, takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { withoutLink } from './clearLinkFields.ts'
import { dismissLink } from './openLink.ts'

export function clearLink(session: SessionStore): void {
  const filledIn = session.getState().link?.filledIn
  if (!filledIn) return
  const snapshot = takeSnapshot(session)
  replaceMessage(session, { ...snapshot, message: withoutLink(snapshot.message, filledIn) })
  dismissLink(session)
}
