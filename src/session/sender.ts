/**
 * Whose account sends the message in the session. It belongs to the message from its first word on: accounts
 * that come or go never change it, and one that is signed out is asked for (AccessDenied, FromField).
 */
import type { Account, Auth } from '#auth/auth.ts'
import { AuthError } from '#auth/authError.ts'
import { isBlank } from '#compose/message/message.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import type { ComposeSession, SessionStore } from './composeSession.ts'
import { followMessage } from './followMessage.ts'

/** An empty message takes the first account that is there; nobody, before somebody signed in. */
export function senderOf(
  session: ComposeSession,
  accounts: readonly Account[],
): Account | undefined {
  const { from, draft } = session
  const isThere = (account: Account) => account.id === from?.id
  const home = accounts.find(({ id }) => id === draft?.accountId)
  if (isBegun(session)) return accounts.find(isThere) ?? from ?? home ?? accounts[0]
  return accounts.find(isThere) ?? accounts[0]
}

function isBegun({ current, draft, creating, delivery }: ComposeSession): boolean {
  return !!(draft ?? creating ?? delivery) || !isBlank(current.store.getState().message)
}

/** Somebody else signed in than the one who was asked for by name. */
export const notTheSender = ({ address }: Account) =>
  new AccessDenied('notTheSender', undefined, { address })

/** From now on the message in the session has its sender as soon as somebody is signed in. */
export function bindSender(session: SessionStore, auth: Auth): void {
  const { returnedFromRedirect: back } = auth
  const returned = back instanceof AuthError ? undefined : back
  // Who has just signed in comes first where the message has no sender yet.
  const accounts = () => [...(returned ? [returned] : []), ...auth.accounts()]

  function bind() {
    const state = session.getState()
    const from = senderOf(state, accounts())
    if (from?.id !== state.from?.id) session.setState({ from })
  }
  followMessage(session, bind)
  session.subscribe(bind)
  auth.subscribe(bind)
  bind()
}
