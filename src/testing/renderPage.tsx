/** For tests: the whole page with real stores, over a sandbox, with somebody signed in. */
import { act, render } from '@testing-library/react'
import { vi } from 'vitest'
import type { Account } from '#auth/auth.ts'
import type { Fetch } from '#graph/http/exchange.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { toConfig } from '#config/config.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import { App } from '#app/App.tsx'
import { createBootStore } from '#access/startup.ts'
import { createAccess } from '#access/createAccess.ts'
import { createSession } from '#session/composeSession.ts'
import { bindSender } from '#session/sender.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { readSettings } from '#settings/settings.ts'
import { adele, createTestAuth } from './fakeAuth.ts'

/** What is needed of a sandbox. */
type Sandbox = {
  readonly fetch: Fetch
  readonly origins: { readonly graph: string }
  readonly tokenFor: (address: string, scopes: readonly string[]) => string
}

const granted = ['User.Read', 'Mail.Send', 'Mail.ReadWrite']

const hello: ComposedMessage = {
  ...emptyMessage,
  to: [{ address: 'AlexW@contoso.com' }],
  subject: 'Hello',
  body: { format: 'html', html: '<p>Hi</p>', text: 'Hi' },
}

/** What jsdom lacks of a browser. */
export function fillGapsOfJsdom() {
  const { prototype } = HTMLDialogElement
  prototype.showModal = function showModal() {
    this.open = true
  }
  prototype.close = function close() {
    this.open = false
  }
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  const query = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }
  vi.stubGlobal('matchMedia', () => query)
  Object.assign(navigator, { userActivation: { isActive: true } })
}

function ready({ tokenFor, origins }: Sandbox, { undoSeconds, permissions, accounts }: Settings) {
  const { auth, windows, revoke } = createTestAuth({ accounts, granted: permissions, tokenFor })
  const stays = {
    putAway: () => Promise.resolve(),
    isSafe: () => true,
    takeBack: () => Promise.resolve(),
  }
  const flow = createSignInQueue(auth, stays)
  const config = toConfig({ graphBaseUrl: origins.graph, undoSeconds })
  const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
  return { boot: { step: 'ready', config, auth, flow, access } as const, windows, revoke }
}

type Settings = {
  readonly undoSeconds: number
  readonly permissions: readonly string[]
  /** Who is signed in; the message is from Adele either way. */
  readonly accounts: readonly Account[]
}

type PageOptions = Partial<Settings> & {
  readonly isReady?: boolean
  /** How far a page before this one had come. */
  readonly delivery?: SendState
  /** Adele's choice; on a busy machine what follows takes longer than the pause before it is saved. */
  readonly savesByItself?: boolean
}

export function openPage(
  sandbox: Sandbox,
  message: Partial<ComposedMessage> = {},
  {
    isReady = true,
    undoSeconds = 0,
    permissions = granted,
    accounts = [adele],
    delivery,
    savesByItself = true,
  }: PageOptions = {},
) {
  const settings = { undoSeconds, permissions, accounts }
  const gate = { opens: Promise.resolve() }
  vi.stubGlobal('fetch', async (...args: Parameters<Fetch>) => {
    await gate.opens
    return sandbox.fetch(...args)
  })
  const bootStore = createBootStore()
  const session = createSession()
  const { boot, windows, revoke } = ready(sandbox, settings)
  const start = () => {
    bindSender(session, boot.auth)
    bootStore.setState(boot, true)
  }
  const begin = () => act(start)
  if (!savesByItself) session.setState({ settings: { ...readSettings(undefined), savesByItself } })
  session.setState({ delivery, ...(accounts.length === 0 && { from: adele }) })
  session.getState().current.store.setState({ message: { ...hello, ...message } })
  if (isReady) start()
  render(<App bootStore={bootStore} session={session} />)

  /** Holds every request back until the function it gives is called. */
  function hold() {
    let open: () => void = () => undefined
    gate.opens = new Promise((resolve) => (open = resolve))
    return () => act(async () => open())
  }
  const signOut = () => act(async () => boot.auth.signOut(adele, 'here'))
  return { session, bootStore, begin, hold, windows, revoke, signOut }
}
