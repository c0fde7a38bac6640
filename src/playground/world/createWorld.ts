/** Session, start and deliveries of one story, made as app/boot.ts makes those of the page, but for the sign-in. */
import { createAccess } from '#access/createAccess.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { createBootStore, type Boot } from '#access/startup.ts'
import { createQueryClient } from '#app/queryClient.ts'
import type { Account } from '#auth/auth.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { toConfig } from '#config/config.ts'
import type { ConfigFile } from '#config/configFile.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { createDelivery } from '#sending/createDelivery.ts'
import type { Delivery } from '#sending/delivery.ts'
import { createSession, type ComposeSession } from '#session/composeSession.ts'
import { bindSender } from '#session/sender.ts'
import { adele, createTestAuth } from '#testing/fakeAuth.ts'
import type { Sandbox } from './sandbox.ts'

export type WorldOptions = {
  readonly message?: Partial<ComposedMessage>
  readonly session?: Partial<ComposeSession>
  readonly accounts?: readonly Account[]
  readonly granted?: readonly string[]
  readonly config?: ConfigFile
  /** Where the start got stuck. */
  readonly boot?: Exclude<Boot, { step: 'ready' }>
  /** What has been begun with the message. */
  readonly begin?: Begin
}

export type Begin = (delivery: Delivery) => void

const everything = [
  ...['User.Read', 'Mail.Send', 'Mail.ReadWrite', 'People.Read'],
  ...['MailboxSettings.Read', 'Calendars.Read'],
]

const nothingKept = {
  putAway: () => Promise.resolve(),
  isSafe: () => true,
  takeBack: () => Promise.resolve(),
}

export type World = ReturnType<typeof createWorld>

export function createWorld({ graphBaseUrl, tokenFor }: Sandbox, options: WorldOptions) {
  const { accounts = [adele], granted = everything } = options
  const { auth } = createTestAuth({ accounts, granted, tokenFor })
  const flow = createSignInQueue(auth, nothingKept)
  const config = toConfig({ graphBaseUrl, ...options.config })
  const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
  const ready = { step: 'ready', config, auth, flow, access } as const
  const session = createSession()
  const { store } = session.getState().current
  store.setState({ message: { ...emptyMessage, ...options.message } })
  session.setState({ ...options.session })
  bindSender(session, auth)
  const startup = createBootStore()
  startup.setState(options.boot ?? ready, true)
  const client = createQueryClient()
  const delivery = createDelivery({ session, startup, client })
  options.begin?.(delivery)
  return { session, startup, ready, client, delivery }
}
