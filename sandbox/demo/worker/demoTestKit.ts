/** A browser with the demo in it, and somebody signed in there: for the tests of the demo. */
import 'fake-indexeddb/auto'
import { sha256Base64Url } from '#sandbox/bytes/sha256.ts'
import { sandboxClientId } from '#sandbox/signIn/sandboxConfig.ts'
import { createDemo } from './createDemo.ts'

export const scope = 'https://host.test/some/base/'
const graph = `${scope}graph/v1.0`
export const adele = 'AdeleV@contoso.com'
const verifier = 'a-verifier-that-is-long-enough-for-the-rule-of-43'
const redirect = `${scope}redirect.html`

export type Json = Record<string, string> & { value?: Record<string, unknown>[]; id?: string }

/** A browser with the demo in it. A death is not announced: what runs then is left as it is. */
export function createBrowser() {
  const database = crypto.randomUUID()
  let time = Date.UTC(2026, 10, 21)
  const now = () => new Date(time)
  let demo = createDemo({ scope, database, now })

  const ask = async (url: string, init?: RequestInit) => {
    const answer = demo.answer(new Request(url, init))
    if (!answer) throw new Error(`${url} is left to the folder.`)
    return answer
  }
  async function signIn() {
    const query = new URLSearchParams({
      ...{ client_id: sandboxClientId, redirect_uri: redirect, response_type: 'code' },
      scope: 'openid profile offline_access User.Read Mail.Send Mail.ReadWrite',
      ...{ code_challenge: sha256Base64Url(verifier), code_challenge_method: 'S256' },
    })
    const page = `${scope}graph/organizations/oauth2/v2.0/authorize?${query}`
    await ask(page, { method: 'POST', body: new URLSearchParams({ account: adele }) })
    const accept = new URLSearchParams({ account: adele, step: 'accept' })
    const { headers } = await ask(page, { method: 'POST', body: accept })
    const location = new URL(headers.get('Location') ?? '')
    return new URLSearchParams(location.hash.slice(1)).get('code') ?? ''
  }
  async function token(fields: Record<string, string>) {
    const body = new URLSearchParams({ client_id: sandboxClientId, ...fields })
    const url = `${scope}graph/organizations/oauth2/v2.0/token`
    return (await (await ask(url, { method: 'POST', body })).json()) as Json
  }
  return {
    ask,
    signIn,
    redeem: (code: string) =>
      token({
        ...{ grant_type: 'authorization_code', code },
        ...{ redirect_uri: redirect, code_verifier: verifier },
      }),
    token,
    database,
    pass: (milliseconds: number) => (time += milliseconds),
    async kill() {
      await demo.close()
      demo = createDemo({ scope, database, now })
    },
  }
}

export async function signedIn() {
  const browser = createBrowser()
  const tokens = await browser.redeem(await browser.signIn())
  const call = (method: string, path: string, body?: object) =>
    browser.ask(graph + path, {
      method,
      headers: {
        authorization: `Bearer ${tokens['access_token']}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    })
  const read = async (path: string) => (await (await call('GET', path)).json()) as Json
  return { ...browser, tokens, call, read }
}

export const toMegan = [{ emailAddress: { address: 'MeganB@contoso.com' } }]
