/** For tests: a client signed in to a sandbox as one of its accounts. Tokens are kept until renewed. */
import type { GetToken } from '#graph/http/client.ts'
import type { Fetch } from '#graph/http/exchange.ts'
import { createTestClient, type TestClient } from './graphClient.ts'

/** What is needed of a sandbox; graph/ itself knows none. */
type Sandbox = {
  readonly fetch: Fetch
  readonly origins: { readonly graph: string }
  readonly tokenFor: (address: string, scopes: readonly string[]) => string
}

type Options = {
  readonly address?: string
  readonly version?: 'v1.0' | 'beta'
  /** Stands between the client and the sandbox. */
  readonly through?: (fetch: Fetch) => Fetch
  readonly asleep?: (forMs: number) => void
  readonly getToken?: GetToken
}

export function createSandboxClient(sandbox: Sandbox, options: Options = {}): TestClient {
  const { address = 'AdeleV@contoso.com', through = (fetch) => fetch } = options
  const { version = 'v1.0' } = options
  const tokens = new Map<string, string>()
  const getToken: GetToken = (scopes, renewal) => {
    const wanted = scopes.join(' ')
    const kept = renewal?.forceRefresh ? undefined : tokens.get(wanted)
    const token = kept ?? sandbox.tokenFor(address, scopes)
    tokens.set(wanted, token)
    return Promise.resolve(token)
  }
  return createTestClient({
    fetch: through(sandbox.fetch),
    baseUrl: `${sandbox.origins.graph}/${version}`,
    getToken: options.getToken ?? getToken,
    ...(options.asleep && { asleep: options.asleep }),
  })
}
