/**
 * Teaches an Auth shared mailboxes as accounts: the account they were added to signs in for them, with the permissions
 * for shared mailboxes. It stays the same object, and may be taught when a first mailbox is added.
 */
import type { Account, Auth } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { sharedScopes } from '#graph/http/sharedScopes.ts'
import { withShared } from './sharedMailboxes.ts'

type Request = { readonly account?: Account; readonly scopes: readonly string[] }

const taught = new WeakSet<Auth>()

export function withSharedMailboxes(auth: Auth): Auth {
  if (taught.has(auth)) return auth
  taught.add(auth)
  let last: readonly Account[] = []
  const { accounts, signIn, getToken, isWindowNeeded, redirect } = auth

  function atHome<Options extends Request>(options: Options): Options {
    const { account, scopes } = options
    const id = account && homeIdOf(account.id)
    if (!account || id === account.id) return options
    // Its address is not known once it is signed out.
    const home = accounts().find((one) => one.id === id) ?? { ...account, id, address: '' }
    return { ...options, account: home, scopes: sharedScopes(scopes) }
  }

  return Object.assign(auth, {
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
  } satisfies Partial<Auth>)
}
