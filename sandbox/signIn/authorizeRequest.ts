/**
 * What an app asks of the authorize endpoint, read and judged.
 *
 * Until the redirect URI is known to be the app's own, a fault is told to the person on a page; after
 * that it is told to the app by a redirect. Nothing unread gets past here.
 */
import { isBelow } from '#sandbox/origins.ts'
import { entraError, type EntraError } from './entraError.ts'
import { parseScopes } from './permissions.ts'
import { sandboxClientId } from './sandboxConfig.ts'

type Prompt = 'none' | 'login' | 'consent' | 'select_account'

export type AuthorizeRequest = {
  redirectUri: string
  state: string | undefined
  nonce: string | undefined
  challenge: string
  scopes: readonly string[]
  prompt: Prompt | undefined
  loginHint: string | undefined
}

export type ReturnAddress = Pick<AuthorizeRequest, 'redirectUri' | 'state'>

export type AuthorizeReading =
  | { kind: 'good'; request: AuthorizeRequest }
  | { kind: 'tellPerson'; fault: EntraError }
  | { kind: 'tellApp'; fault: EntraError; to: ReturnAddress }

/** Registered is every redirect.html below the app's address, since a build may be served under any path. */
export function isRegistered(redirectUri: string, app: string): boolean {
  if (!URL.canParse(redirectUri)) return false
  const url = new URL(redirectUri)
  return isBelow(url, app) && url.pathname.endsWith('/redirect.html') && url.hash === ''
}

function faultOf(query: URLSearchParams): EntraError | undefined {
  if (query.get('response_type') !== 'code') return entraError(700051)
  const mode = query.get('response_mode') ?? 'fragment'
  if (mode !== 'fragment') return entraError(501461)
  if (!query.get('code_challenge')) return entraError(9002325)
  if (query.get('code_challenge_method') !== 'S256') return entraError(9002325)
  const { scopes, unknown } = parseScopes(query.get('scope') ?? '')
  if (unknown.length > 0) return entraError(650053, unknown.join(' '))
  return scopes.length === 0 ? entraError(900144, 'scope') : undefined
}

const prompts: readonly string[] = ['none', 'login', 'consent', 'select_account']
const isPrompt = (word: string | null): word is Prompt => word !== null && prompts.includes(word)

export function parseAuthorizeRequest(query: URLSearchParams, app: string): AuthorizeReading {
  const clientId = query.get('client_id')
  const redirectUri = query.get('redirect_uri')
  if (!clientId) return { kind: 'tellPerson', fault: entraError(900144, 'client_id') }
  if (clientId !== sandboxClientId) return { kind: 'tellPerson', fault: entraError(700016) }
  if (!redirectUri || !isRegistered(redirectUri, app))
    return { kind: 'tellPerson', fault: entraError(50011, redirectUri ?? '') }

  const to = { redirectUri, state: query.get('state') ?? undefined }
  const fault = faultOf(query)
  if (fault) return { kind: 'tellApp', fault, to }
  const prompt = query.get('prompt')
  const request = {
    ...to,
    nonce: query.get('nonce') ?? undefined,
    challenge: query.get('code_challenge') ?? '',
    scopes: parseScopes(query.get('scope') ?? '').scopes,
    prompt: isPrompt(prompt) ? prompt : undefined,
    loginHint: query.get('login_hint') ?? undefined,
  }
  return { kind: 'good', request }
}
