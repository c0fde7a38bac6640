/**
 * A person with a browser and an app, for the tests here: keeps the cookie, presses buttons, makes
 * the PKCE pair and redeems codes. Knows the protocol, not the service's insides.
 */
import { sha256Base64Url } from '#sandbox/bytes/sha256.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { originOf, type Origins } from '#sandbox/origins.ts'
import { sandboxClientId } from './sandboxConfig.ts'

const usualOrigins: Origins = {
  app: 'http://localhost:7101',
  graph: 'http://localhost:7102',
  upload: 'http://localhost:7103',
}
export const redirectUri = `${usualOrigins.app}/some/path/redirect.html`
const verifier = 'a-verifier-that-is-long-enough-for-the-rule-of-43'
export const basicScopes = 'openid profile offline_access User.Read'

type Fields = Record<string, string>
type Change = Record<string, string | undefined>

const defined = (fields: Change) =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  )

const parameters = {
  client_id: sandboxClientId,
  redirect_uri: redirectUri,
  response_type: 'code',
  response_mode: 'fragment',
  scope: basicScopes,
  state: 'the state',
  nonce: 'the nonce',
  code_challenge: sha256Base64Url(verifier),
  code_challenge_method: 'S256',
  client_info: '1',
  pocd: '1',
}

export function createVisitor(origins = usualOrigins) {
  const root = `${origins.graph}/organizations/oauth2/v2.0`
  let time = Date.UTC(2026, 10, 21)
  const now = () => new Date(time)
  const { app: appOrigin, graph: graphOrigin, upload: uploadOrigin } = origins
  const sandbox = createSandbox({ appOrigin, graphOrigin, uploadOrigin, now })
  const { tokens, signIn: state, store } = sandbox
  let cookie = ''

  async function go(url: string, form?: Fields, headers: Fields = {}) {
    const post = form && { method: 'POST', body: new URLSearchParams(form) }
    const response = await sandbox.fetch(url, { ...post, headers: { Cookie: cookie, ...headers } })
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    return response
  }
  const authorizeUrl = (change: Change = {}) =>
    `${root}/authorize?${new URLSearchParams(defined({ ...parameters, ...change }))}`

  async function redeem(change: Change, headers: Fields = { Origin: originOf(origins.app) }) {
    const form = defined({ client_id: sandboxClientId, ...change })
    const response = await go(`${root}/token`, form, headers)
    return { response, status: response.status, body: (await response.json()) as Fields }
  }

  return {
    sandbox,
    tokens,
    state,
    store,
    go,
    authorizeUrl,
    redeem,
    root,
    origins,
    pass: (milliseconds: number) => (time += milliseconds),
    open: (change?: Change) => go(authorizeUrl(change)),
    press: (form: Fields, change?: Change, headers?: Fields) =>
      go(authorizeUrl(change), form, headers),
    redeemCode: (code: string | undefined, change: Change = {}) =>
      redeem({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        ...change,
      }),
    refresh: (token: string | undefined, change: Change = {}) =>
      redeem({ grant_type: 'refresh_token', refresh_token: token, scope: basicScopes, ...change }),
  }
}

/** What the app reads from the URL it was sent back to. */
export function answerOf(response: Response): Fields {
  const location = response.headers.get('Location') ?? ''
  return Object.fromEntries(new URLSearchParams(new URL(location).hash.slice(1)))
}

/** Signs Adele in with everything consented, as far as the code. */
export async function codeFor(visitor: ReturnType<typeof createVisitor>, change: Change = {}) {
  await visitor.press({ account: 'AdeleV@contoso.com' }, change)
  const accept = { account: 'AdeleV@contoso.com', step: 'accept' }
  return answerOf(await visitor.press(accept, change)).code
}
