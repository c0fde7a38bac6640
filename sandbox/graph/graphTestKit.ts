/** What the tests of the sandbox share: a sandbox with an account of its own, and calls with a token. */
import { createSandbox, type SandboxOptions } from '#sandbox/createSandbox.ts'

export const everyScope = [
  'User.Read',
  'User.ReadBasic.All',
  'GroupMember.Read.All',
  'Mail.Send',
  'Mail.ReadWrite',
  'Mail.Send.Shared',
  'Mail.ReadWrite.Shared',
  'People.Read',
  'Contacts.Read',
  'Calendars.Read',
  'MailboxSettings.ReadWrite',
]

type CallOptions = {
  headers?: Record<string, string>
  /** JSON unless it is a string, which goes as text/plain. */
  body?: unknown
}

export function setUp(options: SandboxOptions = {}, address = 'AdeleV@contoso.com') {
  const sandbox = createSandbox(options)

  function as(caller: string, scopes: readonly string[] = everyScope) {
    const token = sandbox.tokenFor(caller, scopes)
    return (method: string, path: string, { headers = {}, body }: CallOptions = {}) => {
      const isText = typeof body === 'string'
      const prefix = path.startsWith('http') ? '' : sandbox.origins.graph
      const version = /^(http|\/beta|\/v1)/.test(path) ? '' : '/v1.0'
      return sandbox.fetch(`${prefix}${version}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': isText ? 'text/plain' : 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      })
    }
  }

  const account = sandbox.store.addAccount({ name: address, address })
  return { sandbox, as, call: as(address), mailbox: sandbox.store.mailbox(account.id) }
}

/** The JSON of an answer; typed loosely since tests look at what they expect. */
export async function jsonOf(response: Response | Promise<Response>) {
  return (await (await response).json()) as Record<string, unknown> & { value?: never[] }
}

export const to = (...addresses: string[]) =>
  addresses.map((address) => ({ emailAddress: { address } }))
