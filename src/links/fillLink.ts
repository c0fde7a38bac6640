/**
 * What a link fills in, laid under what is being typed meanwhile. Fetched with the code that reads links, by the
 * pages that were opened by one.
 */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import {
  restoreMessage,
  snapshotOf,
  startNewMessage,
  takeSnapshot,
  type SessionStore,
} from '#session/composeSession.ts'
import { environment } from '#session/environment.ts'
import type { Recovery } from '#session/recoveryApi.ts'
import type { LinkRequest } from './linkRequest.ts'
import { parseLink } from './parseLink.ts'

type Place = {
  /** The message that was taken up from this device, which a link never changes. */
  readonly storedId?: string | undefined
  readonly recovery?: Promise<Recovery | undefined> | undefined
}

export type Filled = Pick<LinkRequest, 'unread'> & {
  readonly open?: LinkRequest['open']
  /** What was in the message before; nothing, where the link fills in nothing. */
  readonly before?: ComposedMessage | undefined
}

export type FillFrom = (session: SessionStore, search: string, place: Place) => Promise<Filled>

export const fillFrom: FillFrom = async (session, search, place) => {
  const { edits, open, unread } = parseLink(search, { ...environment, now: environment.now() })
  const message = edits.reduce(messageReducer, emptyMessage)
  const before = edits.length > 0 ? await fillIn(session, message, place) : undefined
  return { before, unread, ...(open && { open }) }
}

async function fillIn(
  session: SessionStore,
  message: ComposedMessage,
  { storedId, recovery }: Place,
): Promise<ComposedMessage> {
  const here = snapshotOf(session.getState())
  const restore = await (await recovery)?.restore.whenReady({ ...here, message })
  if (session.getState().current.id === storedId) {
    takeSnapshot(session)
    startNewMessage(session)
  }
  const { current } = session.getState()
  const filled = { ...snapshotOf(session.getState()), message, isUntouched: true }
  if (restore) restore(filled)
  else restoreMessage(session, filled)
  return current.store.getState().message
}
