/**
 * The link this page was opened by: it fills in the letter once, and leaves the address bar before
 * anything else happens, so that nothing private stays there and no reload or sign-in fills in twice.
 *
 * What was typed meanwhile comes behind what the link says. What the link asks for beside the
 * letter outlives a sign-in that leaves the page, in this tab alone.
 */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import type { LinkedLetter } from './linkRequest.ts'
import type { ArrivedLink } from '#session/arrivedLink.ts'
import {
  layOnDesk,
  putBack,
  readLetter,
  takeNewLetter,
  type DeskStore,
} from '#session/composeSession.ts'
import { surroundings } from '#session/environment.ts'

const KEY = 'mail-composer.link'

/** The parameters of the address, which has none from then on. */
export function takeSearch(): string {
  const { search, pathname, hash } = window.location
  if (search) window.history.replaceState(window.history.state, '', pathname + hash)
  return search
}

/**
 * `keptId`: the letter that was taken up from this device, which a link never changes. Tells whether the
 * link opens something, in the place of what the tab was writing before.
 */
export async function fillFromLink(
  desk: DeskStore,
  search: string,
  keptId?: string,
  /** Resolves when no input method is in the middle of a word. */
  whenTyped?: () => Promise<void>,
): Promise<boolean> {
  if (search.length < 2) {
    desk.setState({ link: recall() })
    return false
  }
  const { edits, open, unread } = await readLink(search)
  const isFilled = edits.length > 0
  await whenTyped?.()
  const before = isFilled
    ? fillIn(desk, edits.reduce(messageReducer, emptyMessage), keptId)
    : undefined
  const { id: letterId, message: filled } = readLetter(desk)
  const link: ArrivedLink = { letterId, isFilled, unread, ...(open && { open }) }
  remember(link)
  desk.setState({ link: before ? { ...link, filledIn: { before, filled } } : link })
  return isFilled || open !== undefined
}

/** Into the fresh letter, or into one of its own beside the kept one. Gives what was there before. */
function fillIn(desk: DeskStore, message: ComposedMessage, keptId: string | undefined) {
  if (desk.getState().letter.id === keptId) takeNewLetter(desk)
  const letter = readLetter(desk)
  putBack(desk, { ...letter, message, isUntouched: true })
  return letter.message
}

async function readLink(search: string): Promise<LinkedLetter> {
  try {
    const { parseLink } = await import('./parseLink.ts')
    return parseLink(search, { ...surroundings, now: surroundings.now() })
  } catch {
    return { edits: [], unread: [{ name: '', value: search, why: 'notFetched' }] }
  }
}

/** Takes what the link filled in out of the letter. A copy in the mailbox stays the letter’s. */
export async function clearLink(desk: DeskStore): Promise<void> {
  const filledIn = desk.getState().link?.filledIn
  if (!filledIn) return
  const { withoutLink } = await import('./clearLinkFields.ts')
  const letter = readLetter(desk)
  layOnDesk(desk, { ...letter, message: withoutLink(letter.message, filledIn) })
  dismissLink(desk)
}

export function dismissLink(desk: DeskStore): void {
  desk.setState({ link: undefined })
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
