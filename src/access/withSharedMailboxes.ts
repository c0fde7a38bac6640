/**
 * An extension of Auth: shared mailboxes are accounts, and the account they were added to signs in for them, with the
 * permissions for shared mailboxes. Its code comes once somebody has or adds one.
 */
import type { Account, Auth, AuthExtension } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { sharedScopes } from '#graph/http/sharedScopes.ts'
import { withShared } from './sharedMailboxes.ts'

type Request = { readonly account?: Account; readonly scopes: readonly string[] }

export const withSharedMailboxes: AuthExtension = (before) => {
  const { accounts, signIn, getToken, isWindowNeeded, redirect } = before
  let last: readonly Account[] = []

  function atHome<Options extends Request>(options: Options): Options {
    const { account, scopes } = options
    const id = account && homeIdOf(account.id)
    if (!account || id === account.id) return options
    // Its address is not known once it is signed out.
    const home = accounts().find((one) => one.id === id) ?? { ...account, id, address: '' }
    return { ...options, account: home, scopes: sharedScopes(scopes) }
  }

  return {
    accounts() {
      const next = withShared(accounts())
      // One object as long as it says the same.
      if (JSON.stringify(next) !== JSON.stringify(last)) last = next
      return last
    },
    async signIn(options) {
      const { account } = options
      const person = await signIn(atHome(options))
      return account && homeIdOf(account.id) === person.id ? account : person
    },
    getToken: (options) => getToken(atHome(options)),
    isWindowNeeded: (options) => isWindowNeeded(atHome(options)),
    redirect: (options) => redirect(atHome(options)),
  } satisfies Partial<Auth>
}
