/**
 * For tests: an Auth whose sign-in windows the test answers itself. As the real one, it has one window
 * at a time, and gives tokens without a window only for what was granted.
 */
import type { Account, Auth, SignInOptions, TokenOptions } from '#auth/auth.ts'
import { AuthError } from '#auth/authError.ts'
import { extensible } from '#auth/extensible.ts'

export const adele: Account = {
  id: 'adele',
  address: 'AdeleV@contoso.com',
  name: 'Adele Vance',
  tenantId: 'contoso',
}
export const alex: Account = {
  ...adele,
  id: 'alex',
  address: 'AlexW@contoso.com',
  name: 'Alex Wilber',
}

type OpenWindow = {
  readonly options: SignInOptions
  /** The person picks this account and accepts everything. */
  readonly accept: (account: Account) => void
  readonly fail: (kind: AuthError['kind']) => void
}

type Options = {
  readonly accounts?: readonly Account[]
  readonly granted?: readonly string[]
  /** As on a fresh page: only the first refusal of a token tells that a window is needed. */
  readonly isForgetful?: boolean
  readonly tokenFor?: (address: string, scopes: readonly string[]) => string | Promise<string>
}

/** Who is signed in, and who listens for a change. */
function createPeople(accounts: readonly Account[]) {
  let known = accounts
  const listeners = new Set<() => void>()
  const isThere = (account: Account) => known.some(({ id }) => id === account.id)

  const tell = () => listeners.forEach((listener) => listener())

  function set(next: readonly Account[]) {
    known = next
    tell()
  }

  return {
    isThere,
    tell,
    all: () => known,
    add: (account: Account) => set(isThere(account) ? known : [...known, account]),
    remove: ({ id }: Account) => set(known.filter((one) => one.id !== id)),
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function createTestAuth({
  accounts = [],
  granted = [],
  isForgetful,
  tokenFor,
}: Options = {}) {
  const people = createPeople(accounts)
  const allowed = new Set(granted)
  const windows: OpenWindow[] = []
  const redirects: { options: SignInOptions; fail: (error: unknown) => void }[] = []
  const calls = { cancels: 0 }

  const isGiven = ({ scopes, account }: Pick<TokenOptions, 'scopes' | 'account'>) =>
    people.isThere(account) && scopes.every((scope) => allowed.has(scope))

  const own: Omit<Auth, 'extend'> = {
    accounts: people.all,
    subscribe: people.subscribe,
    interaction: () => ({ state: 'none' }),
    signIn(options) {
      windows.at(-1)?.fail('cancelled')
      return new Promise((resolve, reject) => {
        windows.push({
          options,
          accept(account) {
            for (const scope of options.scopes) allowed.add(scope)
            people.add(account)
            resolve(account)
          },
          fail: (kind) => reject(new AuthError(kind)),
        })
      })
    },
    isWindowNeeded: (request) =>
      !people.isThere(request.account) || (!isForgetful && !isGiven(request)),
    async getToken(request) {
      if (!isGiven(request)) throw new AuthError('interactionRequired')
      return tokenFor?.(request.account.address, request.scopes) ?? request.scopes.join(' ')
    },
    cancel() {
      calls.cancels += 1
      windows.at(-1)?.fail('cancelled')
    },
    redirect: (options) => new Promise((_, fail) => void redirects.push({ options, fail })),
    signOut: (account) => Promise.resolve(people.remove(account)),
    returnedFromRedirect: undefined,
  }
  const revoke = () => allowed.clear()
  return { auth: extensible(own, people.tell), windows, redirects, calls, revoke }
}
