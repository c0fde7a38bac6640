/** Sets scenes in the sandbox and reads what it received; only ever about one test's own account. */
import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'

export type Person = { readonly name: string; readonly address: string }

/** See sandbox/accounts.ts. */
export type Right = 'delegates' | 'fullAccess' | 'sendAs' | 'sendOnBehalf'

type StoredAttachment = {
  readonly name: string
  readonly contentType: string
  readonly size: number
  readonly sha256: string
}

/** A message as the sandbox's mailbox shows it: Graph's properties, headers and files included. */
export type StoredMessage = Record<string, unknown> & {
  readonly subject: string
  readonly attachments: readonly StoredAttachment[]
}

export type LoggedRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly status: number
}

/** See sandbox/faults/fault.ts. */
type Fault = {
  readonly match?: { readonly method?: string; readonly path?: string }
  readonly times?: number | 'always'
  readonly skip?: number
  readonly rate?: number
  readonly seed?: number
  readonly what: Readonly<Record<string, unknown>>
}

/** A kept connection may be closed at the server's end just as it is used again. */
const patient = { maxRetries: 2 }

/** What MSAL asks for with every sign-in. */
const withSignIn = ['openid', 'profile', 'offline_access']

export class SandboxControl {
  private readonly request: APIRequestContext
  private readonly root: string
  readonly person: Person

  constructor(request: APIRequestContext, root: string, person: Person) {
    this.request = request
    this.root = root
    this.person = person
  }

  private async post(path: string, data: unknown): Promise<void> {
    const response = await this.request.post(`${this.root}/sandbox/${path}`, { ...patient, data })
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
  }

  private async get<T>(path: string): Promise<T> {
    const response = await this.request.get(`${this.root}/sandbox/${path}`, patient)
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
    return (await response.json()) as T
  }

  addAccount = (person: Person & { readonly aliases?: readonly string[] } = this.person) =>
    this.post('accounts', person)

  /** A mailbox of its own address that is shared with this person, with these rights of Exchange. */
  addMailbox = async (...rights: readonly Right[]) => {
    const address = `team-${randomUUID().slice(0, 8)}@contoso.com`
    const granted = Object.fromEntries(rights.map((right) => [right, [this.person.address]]))
    await this.post('accounts', { name: 'Contoso Team', address, isShared: true, ...granted })
    return address
  }

  consent = (scopes: readonly string[], person: Person = this.person) =>
    this.post('consents', { address: person.address, scopes: [...withSignIn, ...scopes] })

  expireTokens = () => this.post('tokens/expire', { address: this.person.address })

  /** The next request that matches fails as told; see sandbox/faults/. */
  addFault = (fault: Fault) =>
    this.post('faults', { ...fault, match: { ...fault.match, account: this.person.address } })

  /** Nothing fails any more. */
  removeFaults = () => this.post('faults/remove', { account: this.person.address })

  /** Lets the answers go that a fault holds back. */
  release = () => this.post('faults/release', { account: this.person.address })

  /** The requests whose answers a fault holds back now. */
  held = async () => {
    const account = new URLSearchParams({ account: this.person.address }).toString()
    return (await this.get<{ held: readonly object[] }>(`faults?${account}`)).held
  }

  messages = (folder: string, address: string = this.person.address) =>
    this.get<StoredMessage[]>(`mailboxes/${encodeURIComponent(address)}?folder=${folder}`)

  log = (query: Readonly<Record<string, string>> = {}) =>
    this.get<LoggedRequest[]>(
      `log?${new URLSearchParams({ address: this.person.address, ...query }).toString()}`,
    )
}
