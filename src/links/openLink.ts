/**
 * The link this page was opened by: it fills in the message once, and leaves the address bar before
 * anything else happens, so that nothing private stays there and no reload or sign-in fills in twice.
 *
 * What was typed meanwhile comes behind what the link says. What the link asks for beside the
 * message outlives a sign-in that leaves the page, in this tab alone.
 */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import type { LinkRequest } from './linkRequest.ts'
import type { ArrivedLink } from '#session/arrivedLink.ts'
import {
  replaceMessage,
  restoreMessage,
  snapshotOf,
  takeSnapshot,
  startNewMessage,
  type SessionStore,
} from '#session/composeSession.ts'
import { environment } from '#session/environment.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

type RestoreMessage = (snapshot: MessageSnapshot) => void

const KEY = 'mail-composer.link'

/** The parameters of the address, which has none from then on. */
export function takeSearch(): string {
  const { search, pathname, hash } = window.location
  if (search) window.history.replaceState(window.history.state, '', pathname + hash)
  return search
}

/**
 * `storedId`: the message that was taken up from this device, which a link never changes. Tells whether the
 * link opens something, in the place of what the tab was writing before.
 */
export async function fillFromLink(
  session: SessionStore,
  search: string,
  storedId?: string,
  /** Resolves when a message can be laid under what is being typed. */
  whenReady?: (snapshot: MessageSnapshot) => Promise<RestoreMessage | undefined>,
): Promise<boolean> {
  if (search.length < 2) {
    session.setState({ link: recall() })
    return false
  }
  const { edits, open, unread } = await readLink(search)
  const isFilled = edits.length > 0
  const message = edits.reduce(messageReducer, emptyMessage)
  const ready = isFilled && (await whenReady?.({ ...snapshotOf(session.getState()), message }))
  const restore: RestoreMessage = ready || ((snapshot) => restoreMessage(session, snapshot))
  const before = isFilled ? fillIn(session, message, storedId, restore) : undefined
  // A recipient that is half typed stays text in its line.
  const { id: messageId, message: filled } = snapshotOf(session.getState())
  const link: ArrivedLink = { letterId: messageId, isFilled, unread, ...(open && { open }) }
  remember(link)
  session.setState({ link: before ? { ...link, filledIn: { before, filled } } : link })
  return isFilled || open !== undefined
}

/** Into the fresh message, or into one of its own beside the kept one. Gives what was there before. */
function fillIn(
  session: SessionStore,
  message: ComposedMessage,
  storedId: string | undefined,
  restore: RestoreMessage,
) {
  if (session.getState().current.id === storedId) {
    takeSnapshot(session)
    startNewMessage(session)
  }
  const { current } = session.getState()
  restore({ ...snapshotOf(session.getState()), message, isUntouched: true })
  return current.store.getState().message
}

async function readLink(search: string): Promise<LinkRequest> {
  try {
    const { parseLink } = await import('./parseLink.ts')
    return parseLink(search, { ...environment, now: environment.now() })
  } catch {
    return { edits: [], unread: [{ name: '', value: search, why: 'notFetched' }] }
  }
}

/** Takes what the link filled in out of the message. A copy in the mailbox stays the message’s. */
export async function clearLink(session: SessionStore): Promise<void> {
  const filledIn = session.getState().link?.filledIn
  if (!filledIn) return
  const { withoutLink } = await import('./clearLinkFields.ts')
  const snapshot = takeSnapshot(session)
  replaceMessage(session, { ...snapshot, message: withoutLink(snapshot.message, filledIn) })
  dismissLink(session)
}

export function dismissLink(session: SessionStore): void {
  session.setState({ link: undefined })
  attempt((storage) => storage.removeItem(KEY))
}

function remember(link: ArrivedLink) {
  attempt((storage) => storage.setItem(KEY, JSON.stringify(link)))
}

function recall(): ArrivedLink | undefined {
  const kept = attempt((storage) => storage.getItem(KEY))
  return kept ? (JSON.parse(kept) as ArrivedLink) : undefined
}

/** A tab without storage of its own forgets. */
function attempt<Value>(act: (storage: Storage) => Value): Value | undefined {
  try {
    return act(sessionStorage)
  } catch {
    return undefined
  }
}
