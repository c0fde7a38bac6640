/** For tests: the deliveries of one message without a page, over the sandbox; what goes over the wire is counted. */
import { onTestFinished, vi } from 'vitest'
import { createAccess } from '#access/createAccess.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { createBootStore } from '#access/startup.ts'
import { createQueryClient } from '#app/queryClient.ts'
import { toConfig } from '#config/config.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import type { createSandbox } from '#sandbox/createSandbox.ts'
import { preloadChecks } from '#sending/actions/preloadChecks.ts'
import { reactionsCode } from '#sending/context/lateReactions.ts'
import { createDelivery } from '#sending/createDelivery.ts'
import { deliveryView } from '#sending/deliveryView.ts'
import { createSession, restoreMessage } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { bindSender } from '#session/sender.ts'
import { adele, createTestAuth } from './fakeAuth.ts'

export type SentRequest = {
  readonly method: string
  readonly path: string
  readonly fileBytes: number
}

type Options = {
  readonly granted?: readonly string[]
  readonly isForgetful?: boolean
  readonly found?: MessageSnapshot
}

const all = ['User.Read', 'Mail.Send', 'Mail.ReadWrite']

/** The browser around it. It stays until the file ends: what a message began may go on after its test. */
export async function pretendPage(): Promise<void> {
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('navigator', { onLine: true, userActivation: { isActive: true } })
  await Promise.all([fetchDeliveryCode(), preloadChecks.fetch(), reactionsCode.fetch()])
}

export function openController(
  sandbox: ReturnType<typeof createSandbox>,
  { granted = all, isForgetful = false, found }: Options = {},
) {
  const requests: SentRequest[] = []
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
    requests.push(toSentRequest(...request))
    return sandbox.fetch(...request)
  })
  const { auth, windows } = createTestAuth({
    accounts: [adele],
    granted,
    isForgetful,
    tokenFor: sandbox.tokenFor,
  })
  const stays = {
    putAway: async () => undefined,
    isSafe: () => true,
    takeBack: async () => undefined,
  }
  const flow = createSignInQueue(auth, stays)
  const config = toConfig({ graphBaseUrl: sandbox.origins.graph, undoSeconds: 0 })
  const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
  const session = createSession()
  const startup = createBootStore()
  const delivery = createDelivery({ session, startup, client: createQueryClient() })
  const disconnect = delivery.connect()
  onTestFinished(disconnect)
  bindSender(session, auth)
  startup.setState({ step: 'ready', config, auth, flow, access }, true)
  if (found) restoreMessage(session, found)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)?.id ?? '')

  return {
    ...{ requests, windows, disconnect, ...delivery },
    view: () => deliveryView(delivery),
    message: () => session.getState().current.store.getState().message,
    edit: (...change: Parameters<ReturnType<typeof editOf>>) => editOf(session)(...change),
    folder: (name: 'drafts' | 'sentitems') => mailbox.list(mailbox.folderId(name)),
    /** What was asked since it was called last. */
    take: () => requests.splice(0),
  }
}

const editOf = (session: ReturnType<typeof createSession>) =>
  session.getState().current.store.getState().edit

function toSentRequest(input: Parameters<typeof fetch>[0], init: RequestInit = {}): SentRequest {
  const { method = 'GET', body } = init
  const path = new URL(String(input)).pathname.replace(/^\/v1\.0/, '')
  return { method, path, fileBytes: fileBytesOf(body) }
}

/** Of a range, or of contentBytes in JSON. */
function fileBytesOf(body: RequestInit['body']): number {
  if (body instanceof Blob) return body.size
  if (body instanceof ArrayBuffer) return body.byteLength
  if (typeof body !== 'string') return 0
  const [, content = ''] = /"contentBytes":"([^"]*)"/.exec(body) ?? []
  return Buffer.from(content, 'base64').length
}
