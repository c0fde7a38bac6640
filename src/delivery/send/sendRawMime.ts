/**
 * Sends a message that was made elsewhere, signed or encrypted, byte for byte as it is.
 *
 * It is no message of ours: it has its own Message-ID, and no copy of it is kept here.
 */
import { sendMime } from '#graph/mail.ts'
import { readBytes } from '#graph/http/readBytes.ts'
import { toBase64 } from '#mime/write/base64.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { finalRequest } from './finalRequest.ts'
import { asMime } from '#delivery/draft/mimeBody.ts'

export async function sendRawMime(mailbox: Mailbox, raw: Blob, callbacks: DeliveryEvents = {}) {
  const mime = toBase64(new Uint8Array(await readBytes(raw, 0, raw.size)))
  const call = { signal: callbacks.signal, onWait: callbacks.onWait }
  const order = { intent: { as: 'mime' }, now: callbacks.now ?? Date.now } as const
  const run = { mailbox, callbacks, call, order }
  const route = { by: 'oneRequest', keepsCopy: true } as const
  await finalRequest(run, route, (final) => asMime(sendMime(mailbox.graph, mime, final)))
}
