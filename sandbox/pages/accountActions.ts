/**
 * What can be done to one account, or to all when none is named: the path below /sandbox, the words
 * on its button, and the deed. Bound to accounts, so that tests can run side by side.
 */
import type { PagesContext } from './pagesContext.ts'

export type AccountAction = {
  readonly path: string
  readonly label: string
  readonly act: (address: string | undefined) => void
}

export function accountActions(context: PagesContext): AccountAction[] {
  const { store, tokens, signIn } = context
  const reset = createReset(context)
  const each = (act: (address: string) => void) => (address: string | undefined) => {
    const addresses = address ? [address] : store.accounts().map((account) => account.address)
    addresses.forEach(act)
  }
  return [
    { path: '/tokens/expire', label: 'Expire access tokens', act: tokens.expireNow },
    { path: '/tokens/revoke', label: 'Revoke access tokens', act: each(tokens.revoke) },
    {
      path: '/refreshTokens/expire',
      label: 'Expire refresh tokens',
      act: each(signIn.expireRefreshTokens),
    },
    {
      path: '/refreshTokens/revoke',
      label: 'Revoke refresh tokens',
      act: each(signIn.revokeRefreshTokens),
    },
    { path: '/sessions/end', label: 'End the sign-in session', act: signIn.endSession },
    { path: '/consents/forget', label: 'Forget consents', act: signIn.consents.forget },
    { path: '/reset', label: 'Empty the mailbox and forget all this', act: reset },
  ]
}

/** An account's mailbox is emptied; for everybody the store is again as it was at the start. */
function createReset({ store, tokens, faults, signIn }: PagesContext) {
  const atStart = store.toJSON()
  const limitsAtStart = { ...store.limits }

  return (address: string | undefined) => {
    faults.release(address)
    faults.remove(address)
    tokens.expireNow(address)
    signIn.consents.forget(address)
    signIn.endSession(address)
    const account = address && store.findAccount(address)
    if (account) store.mailbox(account.id).messages.clear()
    if (address) return
    store.restore(atStart)
    Object.assign(store.limits, limitsAtStart)
    store.requestLog.clear()
  }
}
