/** For tests: somebody who saves and sends a message, and remembers all that is told on the way. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import type { GraphWait } from '#graph/http/transport.ts'
import { createSandboxClient } from './sandboxClient.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'
import { deliverMessage } from '#delivery/send/deliver.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { saveAsMime } from '#delivery/draft/saveAsMime.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { sendMessage } from '#delivery/send/sendMessage.ts'
import type { SendOptions } from '#delivery/core/sendOptions.ts'
import type { CreateBegun, ServerDraft } from '#delivery/core/serverDraft.ts'
import { createMessageIds, type MessageIds } from '#delivery/core/messageIds.ts'
import { nextVersion } from '#delivery/core/version.ts'
import { createUploadPause } from '#delivery/core/uploadPause.ts'

type Sandbox = Parameters<typeof createSandboxClient>[0]
type Options = Parameters<typeof createSandboxClient>[1] & {
  readonly now?: () => number
  /** Of a message begun earlier, on another page. */
  readonly stamp?: MessageIds
  /** Whose mailbox it is. */
  readonly address?: string
}

export const hello: ComposedMessage = {
  ...emptyMessage,
  to: [{ address: 'AlexW@contoso.com' }],
  subject: 'Hello',
  body: { format: 'text', html: '', text: 'How are you?' },
}

export function fileOf(bytes: Uint8Array<ArrayBuffer>, name = 'file.bin'): Attachment {
  const contentType = 'application/octet-stream'
  return { id: crypto.randomUUID(), name, contentType, size: bytes.length, file: new Blob([bytes]) }
}

const capabilities = clouds.global.capabilities

export function createDeliveryHarness(sandbox: Sandbox, options: Options = {}) {
  const client = createSandboxClient(sandbox, options)
  const stamp = options.stamp ?? createMessageIds('message-1', () => crypto.randomUUID())
  const { reported, newCallbacks, sendOptions, abort, gate, recovery } = createMemory(options)
  const newId = () => crypto.randomUUID()
  const { address = 'AdeleV@contoso.com' } = options
  const mailbox = { graph: client.graph, accountId: 'adele', address }
  const outgoing = (message: ComposedMessage): OutgoingMessage => {
    return {
      id: 'message-1',
      stamp: reported.stamp ?? stamp,
      message,
      draft: reported.draft,
      creating: reported.creating,
      delivery: reported.record,
    }
  }
  const attempt = (message: ComposedMessage, intent: SendIntent = { as: 'json' }) => ({
    intent,
    plan: planDelivery(message, { draft: reported.draft, capabilities, ...intent }),
  })
  const order = { intent: { as: 'json' }, now: Date.now } as const

  return {
    ...client,
    ...{ stamp, reported, gate, recovery, mailbox, outgoing, attempt },
    cancel: () => {
      abort.current.abort()
    },
    save: (message: ComposedMessage) => saveDraft(mailbox, outgoing(message), newCallbacks()),
    send(message: ComposedMessage) {
      const { plan } = attempt(message)
      const version = { ...outgoing(message), stamp: nextVersion(outgoing(message), plan, newId) }
      return sendMessage(mailbox, version, { plan, ...order }, newCallbacks())
    },
    /** From the click to a known end; again with the same message after a crash. */
    deliver: (
      message: ComposedMessage,
      intent: SendIntent = { as: 'json' },
      more: Partial<SendOptions> = {},
    ) => deliverMessage(mailbox, outgoing(message), attempt(message, intent), sendOptions(more)),
    sendMime: (message: ComposedMessage) =>
      deliverMessage(mailbox, outgoing(message), attempt(message, { as: 'mime' }), sendOptions({})),
    saveMime: (message: ComposedMessage) => saveAsMime(mailbox, outgoing(message), newCallbacks()),
  }
}

/** What is told on the way. */
function createMemory(options: Options) {
  const reported = {
    draft: undefined as ServerDraft | undefined,
    /** Once it was about to be sent. */
    stamp: undefined as MessageIds | undefined,
    creating: undefined as CreateBegun | undefined,
    record: undefined as SendState | undefined,
    /** Every record, in order. */
    records: [] as (SendState | undefined)[],
    sentBytes: {} as Record<string, number[]>,
    waits: [] as (GraphWait | undefined)[],
    finals: 0,
    checks: 0,
    /** Milliseconds, besides those of requests. */
    slept: [] as number[],
  }
  const abort = { current: new AbortController() }
  const gate = createUploadPause()
  /** How long it takes until what was told is on the device. */
  const recovery = { whenStored: () => Promise.resolve() }

  const newCallbacks = (): DeliveryEvents => {
    abort.current = new AbortController()
    return {
      signal: abort.current.signal,
      onDraft: (draft) => (reported.draft = draft),
      onMessageIds: (stamp) => (reported.stamp = stamp),
      whenStored: () => recovery.whenStored(),
      onCreating: (begun) => Promise.resolve(void (reported.creating = begun)),
      onRecord(record) {
        reported.record = record
        reported.records.push(record)
        return Promise.resolve()
      },
      onProgress: (id, bytes) => (reported.sentBytes[id] ??= []).push(bytes),
      onWait: (wait) => reported.waits.push(wait),
      onFinal: () => (reported.finals += 1),
      gate,
      now: options.now,
    }
  }
  const sendOptions = (more: Partial<SendOptions>): SendOptions => ({
    ...newCallbacks(),
    onCheck: () => (reported.checks += 1),
    sleep(forMs, signal) {
      reported.slept.push(forMs)
      signal?.throwIfAborted()
      return Promise.resolve()
    },
    ...more,
  })
  return { reported, abort, newCallbacks, sendOptions, gate, recovery }
}
