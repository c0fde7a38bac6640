/**
 * The border to MSAL: starts it, takes in the answer of a full-page sign-in, and gives back an Auth.
 *
 * Must be awaited once per page load, before anything signs in. Rejects with AuthError when this
 * browser cannot sign in at all, for instance on a page that is not served over https or localhost.
 */
import {
  BrowserAuthError,
  BrowserAuthErrorCodes,
  CacheLookupPolicy,
  createStandardPublicClientApplication,
  type AuthenticationResult,
  type IPublicClientApplication,
  type PopupRequest,
} from '@azure/msal-browser'
import { findAccountInfo, toAccount } from './account.ts'
import { watchAccounts } from './accountList.ts'
import type { Account, Auth, SignInOptions, TokenOptions } from './auth.ts'
import { AuthError } from './authError.ts'
import { extensible } from './extensible.ts'
import { createGrants, type Grants } from './grants.ts'
import { keepMsalClient } from './msalClients.ts'
import { msalConfiguration, type AuthConfig } from './msalConfiguration.ts'
import { withDelayedEvents } from './delayedEvents.ts'
import { createSignInWindow, type SignInWindow } from './signInWindow.ts'
import { syncStorage } from './storageSync.ts'
import { toAuthError } from './toAuthError.ts'

type Deps = { client: IPublicClientApplication; signInWindow: SignInWindow; grants: Grants }

async function startMsal(config: AuthConfig): Promise<IPublicClientApplication> {
  try {
    const configuration = msalConfiguration(config, document.baseURI)
    return withDelayedEvents(await createStandardPublicClientApplication(configuration))
  } catch (error) {
    throw toAuthError(error, 'interactive')
  }
}

function took(grants: Grants, { account, scopes }: AuthenticationResult): Account {
  grants.take(account.homeAccountId, scopes)
  return toAccount(account)
}

async function takeRedirectAnswer(client: IPublicClientApplication, grants: Grants) {
  const hadAnswer = /[#&](?:code|error)=/.test(location.hash)
  try {
    const result = await client.handleRedirectPromise()
    return result ? took(grants, result) : undefined
  } catch (error) {
    return !hadAnswer && isWindowLeft(error) ? undefined : toAuthError(error, 'interactive')
  }
}

/** The page was loaded anew while a window was open: MSAL takes that for a lost redirect. */
function isWindowLeft(error: unknown): boolean {
  return (
    error instanceof BrowserAuthError &&
    error.errorCode === BrowserAuthErrorCodes.noTokenRequestCacheError
  )
}

function toRequest({ client }: Deps, options: SignInOptions): PopupRequest {
  const { scopes, account, addAccount, claims } = options
  const info = account && findAccountInfo(client, account)
  return {
    scopes: [...scopes],
    ...(info && { account: info }),
    // Signed out meanwhile: the address is still the best guess whom to offer.
    ...(account && !info && { loginHint: account.address }),
    ...(addAccount && { prompt: 'select_account' }),
    ...(claims !== undefined && { claims }),
  }
}

async function signIn(deps: Deps, options: SignInOptions): Promise<Account> {
  const { client, signInWindow, grants } = deps
  const request = { ...toRequest(deps, options), overrideInteractionInProgress: true }
  try {
    const open = (ticket: object) => client.acquireTokenPopup({ ...request, ...ticket })
    return took(grants, await signInWindow.run(open))
  } catch (error) {
    throw toAuthError(error, 'interactive')
  }
}

async function getToken(
  { client, signInWindow, grants }: Deps,
  options: TokenOptions,
): Promise<string> {
  const { scopes, forceRefresh = false, claims, background = false } = options
  const account = findAccountInfo(client, options.account)
  if (!account) throw new AuthError('interactionRequired', { code: 'no_account_found' })
  // MSAL can wait for one answer only: a hidden frame would take the place of an open window.
  const mayUseFrame = !background && signInWindow.interaction().state === 'none'
  const { Default, AccessTokenAndRefreshToken } = CacheLookupPolicy
  try {
    const result = await client.acquireTokenSilent({
      scopes: [...scopes],
      account,
      forceRefresh,
      cacheLookupPolicy: mayUseFrame ? Default : AccessTokenAndRefreshToken,
      ...(claims !== undefined && { claims }),
    })
    took(grants, result)
    return result.accessToken
  } catch (error) {
    const failure = toAuthError(error, 'silent')
    if (failure.kind === 'interactionRequired') grants.refuse(options.account.id, scopes, failure)
    throw failure
  }
}

async function redirect(deps: Deps, options: SignInOptions): Promise<never> {
  const { client, signInWindow } = deps
  try {
    await signInWindow.endWaiting()
    await client.acquireTokenRedirect(toRequest(deps, options))
  } catch (error) {
    throw toAuthError(error, 'interactive')
  }
  // MSAL comes back only when the browser did not leave the page in time.
  throw new AuthError('timedOut')
}

async function signOut(deps: Deps, account: Account, where: 'here' | 'microsoft') {
  const { client, signInWindow } = deps
  const info = findAccountInfo(client, account)
  // Without an account MSAL would forget everybody.
  if (!info) return
  try {
    if (where === 'microsoft') {
      await signInWindow.endWaiting()
      const request = { account: info, logoutHint: account.address }
      await signInWindow.run((ticket) => client.logoutPopup({ ...request, ...ticket }))
    } else {
      await client.clearCache({ account: info })
      // clearCache tells nobody; this event reaches the other tabs too.
      client.setActiveAccount(null)
    }
  } catch (error) {
    throw toAuthError(error, 'interactive')
  }
}

export async function createAuth(config: AuthConfig): Promise<Auth> {
  const client = await startMsal(config)
  if (config.cacheLocation === 'localStorage') syncStorage(config.clientId)
  const grants = createGrants()
  const returnedFromRedirect = await takeRedirectAnswer(client, grants)
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  const signInWindow = createSignInWindow(client, tell)
  const deps = { client, signInWindow, grants }
  const own: Omit<Auth, 'extend'> = {
    accounts: watchAccounts(client, tell),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    interaction: signInWindow.interaction,
    signIn: (options) => signIn(deps, options),
    getToken: (options) => getToken(deps, options),
    isWindowNeeded: ({ account, scopes }) =>
      !findAccountInfo(client, account) || grants.isMissing(account.id, scopes),
    cancel: signInWindow.cancel,
    redirect: (options) => redirect(deps, options),
    signOut: (account, where) => signOut(deps, account, where),
    returnedFromRedirect,
  }
  const auth = extensible(own, tell)
  keepMsalClient(auth, client)
  return auth
}
