/**
 * The link this page was opened by: it fills in the message once, and leaves the address bar before
 * anything else happens, so that nothing private stays there and no reload or sign-in fills in twice.
 *
 * What was typed meanwhile comes behind what the link says. What the link asks for beside the
 * message outlives a sign-in that leaves the page, in this tab alone.
 */
import { pageComposition } from '#compose/body/field/composition.ts'
import type { Filled, FillFrom } from './fillLink.ts'
import type { ArrivedLink } from '#session/arrivedLink.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { Recovery } from '#session/recoveryApi.ts'

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
  storedId: string | undefined,
  /** Who lays it under what is being typed. */
  recovery?: Promise<Recovery | undefined>,
): Promise<boolean> {
  if (search.length < 2) {
    session.setState({ link: recall() })
    return false
  }
  // An input method that is at work when the link has been read began before that was fetched.
  pageComposition()
  const { before, open, unread } = await readLink(session, search, { storedId, recovery })
  // A recipient that is half typed stays text in its line.
  const { id: messageId, store } = session.getState().current
  const filled = store.getState().message
  const isFilled = before !== undefined
  const link: ArrivedLink = { letterId: messageId, isFilled, unread, ...(open && { open }) }
  remember(link)
  session.setState({ link: before ? { ...link, filledIn: { before, filled } } : link })
  return isFilled || open !== undefined
}

async function readLink(...[session, search, place]: Parameters<FillFrom>): Promise<Filled> {
  try {
    const { fillFrom } = await import('./fillLink.ts')
    return await fillFrom(session, search, place)
  } catch {
    return { unread: [{ name: '', value: search, why: 'notFetched' }] }
  }
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
