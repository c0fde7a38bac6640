/**
 * The token endpoint: a code or a refresh token becomes an access token.
 *
 * As with Entra's single-page apps: only cross-origin requests from the app's own origin are served,
 * the access token carries every Graph permission the person has consented to, and each answer brings a
 * new refresh token that ends when the first one would have.
 */
import { Hono, type Context } from 'hono'
import { sha256Base64Url } from '#sandbox/bytes/sha256.ts'
import { accessTokenLifetimeSeconds } from '#sandbox/tokens.ts'
import { originOf } from '#sandbox/origins.ts'
import { findPerson, type SignInAccount } from './signInAccounts.ts'
import {
  entraError,
  entraErrorBody,
  errorUri,
  type EntraCode,
  type EntraError,
} from './entraError.ts'
import { clientInfo } from './idToken.ts'
import { isSignInScope, parseScopes } from './permissions.ts'
import { sandboxClientId } from './sandboxConfig.ts'
import type { SignInContext } from './signInContext.ts'

type Grant = {
  address: string
  scopes: readonly string[]
  nonce: string | undefined
  replaces: string | undefined
}
type Granted = { fault: EntraError } | { grant: Grant }

const refuse = (code: EntraCode, detail?: string): Granted => ({ fault: entraError(code, detail) })

function redeemCode({ state }: SignInContext, form: URLSearchParams): Granted {
  const found = state.takeCode(form.get('code') ?? '')
  if (found.state === 'unknown') return refuse(70000)
  if (found.state === 'spent') return refuse(54005)
  if (found.state === 'expired') return refuse(70008)
  const { address, challenge, nonce, redirectUri, scopes } = found.value
  if (form.get('redirect_uri') !== redirectUri) return refuse(50011)
  if (sha256Base64Url(form.get('code_verifier') ?? '') !== challenge) return refuse(501481)
  return { grant: { address, scopes, nonce, replaces: undefined } }
}

function redeemRefreshToken({ state }: SignInContext, form: URLSearchParams): Granted {
  const replaces = form.get('refresh_token') ?? ''
  const found = state.findRefreshToken(replaces)
  if (found.state === 'expired') return refuse(700084)
  if (found.state !== 'good') return refuse(70043)
  const { scopes, unknown } = parseScopes(form.get('scope') ?? '')
  if (unknown.length > 0) return refuse(650053, unknown.join(' '))
  return { grant: { address: found.value.address, scopes, nonce: undefined, replaces } }
}

function redeem(context: SignInContext, form: URLSearchParams): Granted {
  const clientId = form.get('client_id')
  if (clientId !== sandboxClientId) return refuse(clientId === null ? 900144 : 700016)
  const type = form.get('grant_type')
  if (type === 'authorization_code') return redeemCode(context, form)
  return type === 'refresh_token' ? redeemRefreshToken(context, form) : refuse(70003)
}

/** A challenge names what the next access token must have; a list of the app's abilities is none. */
function answersChallenge(form: URLSearchParams): boolean {
  if (form.get('grant_type') === 'authorization_code') return true
  try {
    const claims: unknown = JSON.parse(form.get('claims') ?? '{}')
    const wanted = (claims as { access_token?: object } | null)?.access_token ?? {}
    return Object.keys(wanted).some((name) => name !== 'xms_cc')
  } catch {
    return false
  }
}

type Issue = { grant: Grant; account: SignInAccount; isAnswer: boolean }

async function tokenAnswer(context: SignInContext, { grant, account, isAnswer }: Issue) {
  const { state, tokens, idTokens } = context
  const { address, id: accountId } = account
  const scopes = state.consents.of(address).filter((scope) => !isSignInScope(scope))
  const request = { accountId, address, scopes, answersChallenge: isAnswer }
  const wantsRefresh = grant.scopes.includes('offline_access')
  const refreshToken = { address, clientId: sandboxClientId }
  return {
    token_type: 'Bearer',
    scope: [
      ...scopes,
      ...grant.scopes.filter((scope) => /^(openid|profile|email)$/.test(scope)),
    ].join(' '),
    expires_in: accessTokenLifetimeSeconds,
    ext_expires_in: accessTokenLifetimeSeconds,
    access_token: tokens.issue(request),
    ...(wantsRefresh && { refresh_token: state.addRefreshToken(refreshToken, grant.replaces) }),
    ...(grant.scopes.includes('openid') && { id_token: await idTokens.sign(account, grant.nonce) }),
    client_info: clientInfo(account),
  }
}

async function answer(http: Context, context: SignInContext): Promise<Response> {
  const form = new URLSearchParams(await http.req.text())
  const correlationId =
    form.get('client-request-id') ?? http.req.query('client-request-id') ?? crypto.randomUUID()
  http.header('Cache-Control', 'no-store')
  const fail = (fault: EntraError) => {
    const status = fault.code === 700016 ? 401 : 400
    const body = entraErrorBody(fault, context.now(), correlationId)
    return http.json({ ...body, error_uri: errorUri(context.origins.graph, fault) }, status)
  }

  const origin = context.isOneBrowser ? originOf(context.origins.app) : http.req.header('Origin')
  if (origin === undefined) return fail(entraError(9002327))
  if (origin !== originOf(context.origins.app)) return fail(entraError(9002326))
  const granted = redeem(context, form)
  if ('fault' in granted) return fail(granted.fault)
  const { grant } = granted
  const account = findPerson(context.accounts, grant.address)
  if (!account) return fail(entraError(50020))
  const lacking = context.state.consents.missing(account.address, grant.scopes)
  if (lacking.length > 0) return fail(entraError(65001))
  const isAnswer = answersChallenge(form)
  return http.json(await tokenAnswer(context, { grant, account, isAnswer }))
}

export function tokenRoute(context: SignInContext): Hono {
  return new Hono()
    .use('/:tenant/oauth2/v2.0/token', async (http, next) => {
      http.header('Vary', 'Origin')
      if (http.req.header('Origin') === originOf(context.origins.app))
        http.header('Access-Control-Allow-Origin', originOf(context.origins.app))
      await next()
    })
    .options('/:tenant/oauth2/v2.0/token', (http) => {
      http.header('Access-Control-Allow-Methods', 'POST, OPTIONS')
      http.header('Access-Control-Allow-Headers', 'content-type, client-request-id')
      http.header('Access-Control-Max-Age', '86400')
      return http.body(null, 204)
    })
    .post('/:tenant/oauth2/v2.0/token', (http) => answer(http, context))
}
