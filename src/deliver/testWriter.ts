/** For tests: somebody who saves and sends a letter, and remembers all that is told on the way. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message.ts'
import { clouds } from '#config/clouds.ts'
import type { GraphWait } from '#graph/line.ts'
import { createSandboxClient } from '#graph/sandboxClient.ts'
import type { DeliveryWatch } from './delivery.ts'
import type { SendIntent } from './deliveryRecord.ts'
import type { Letter } from './letter.ts'
import { planDelivery } from './planDelivery.ts'
import { saveAsMime } from './saveAsMime.ts'
import { saveDraft } from './saveDraft.ts'
import { sendLetter } from './sendLetter.ts'
import type { ServerDraft } from './serverDraft.ts'
import { createStamp } from './stamp.ts'

type Sandbox = Parameters<typeof createSandboxClient>[0]
type Options = Parameters<typeof createSandboxClient>[1]

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

export function createWriter(sandbox: Sandbox, options: NonNullable<Options> = {}) {
  const client = createSandboxClient(sandbox, options)
  const stamp = createStamp('letter-1', () => crypto.randomUUID())
  const told = {
    draft: undefined as ServerDraft | undefined,
    sentBytes: {} as Record<string, number[]>,
    waits: [] as (GraphWait | undefined)[],
    finals: 0,
  }
  const abort = { current: new AbortController() }

  const watch = (): DeliveryWatch => {
    abort.current = new AbortController()
    return {
      signal: abort.current.signal,
      onDraft: (draft) => (told.draft = draft),
      onProgress: (id, bytes) => (told.sentBytes[id] ??= []).push(bytes),
      onWait: (wait) => told.waits.push(wait),
      onFinal: () => (told.finals += 1),
    }
  }
  const address = options.address ?? 'AdeleV@contoso.com'
  const mailbox = { graph: client.graph, accountId: 'adele', address }
  const letter = (message: ComposedMessage): Letter => {
    return { id: 'letter-1', stamp, message, draft: told.draft }
  }
  const planned = (message: ComposedMessage, as: SendIntent['as'] = 'json') =>
    planDelivery(message, { draft: told.draft, abilities: clouds.global.abilities, as })

  return {
    ...client,
    stamp,
    told,
    cancel: () => {
      abort.current.abort()
    },
    save: (message: ComposedMessage) => saveDraft(mailbox, letter(message), watch()),
    send: (message: ComposedMessage) =>
      sendLetter(mailbox, letter(message), planned(message), watch()),
    sendMime: (message: ComposedMessage) =>
      sendLetter(mailbox, letter(message), planned(message, 'mime'), watch()),
    saveMime: (message: ComposedMessage) => saveAsMime(mailbox, letter(message), watch()),
  }
}
