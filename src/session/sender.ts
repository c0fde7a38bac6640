/**
 * Whose account sends the message on the desk. It belongs to the message from its first word on: accounts
 * that come or go never change it, and one that is signed out is asked for (AccessRefused, FromField).
 */
import type { Account, Auth } from '#auth/auth.ts'
import { AuthError } from '#auth/authError.ts'
import { isBlank } from '#compose/message/message.ts'
import { AccessRefused } from '#access/accessDenied.ts'
import type { Desk, DeskStore } from './composeSession.ts'
import { followMessage } from './followMessage.ts'

/** An empty message takes the first account that is there; nobody, before somebody signed in. */
export function senderOf(desk: Desk, accounts: readonly Account[]): Account | undefined {
  const { from, draft } = desk
  const isThere = (account: Account) => account.id === from?.id
  const home = accounts.find(({ id }) => id === draft?.accountId)
  if (isBegun(desk)) return accounts.find(isThere) ?? from ?? home ?? accounts[0]
  return accounts.find(isThere) ?? accounts[0]
}

function isBegun({ letter, draft, creating, delivery }: Desk): boolean {
  return !!(draft ?? creating ?? delivery) || !isBlank(letter.store.getState().message)
}

/** Somebody else signed in than the one who was asked for by name. */
export const notTheSender = ({ address }: Account) =>
  new AccessRefused('notTheSender', undefined, { address })

/** From now on the message on the desk has its sender as soon as somebody is signed in. */
export function bindSender(desk: DeskStore, auth: Auth): void {
  const { returnedFromRedirect: back } = auth
  const returned = back instanceof AuthError ? undefined : back
  // Who has just signed in comes first where the message has no sender yet.
  const accounts = () => [...(returned ? [returned] : []), ...auth.accounts()]

  function bind() {
    const state = desk.getState()
    const from = senderOf(state, accounts())
    if (from?.id !== state.from?.id) desk.setState({ from })
  }
  followMessage(desk, bind)
  desk.subscribe(bind)
  auth.subscribe(bind)
  bind()
}
