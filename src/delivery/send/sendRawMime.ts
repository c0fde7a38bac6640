/**
 * Sends a message that was made elsewhere, signed or encrypted, byte for byte as it is.
 *
 * It is no letter of ours: it has its own Message-ID, and no copy of it is kept here.
 */
import { sendMime } from '#graph/mail.ts'
import { readBytes } from '#graph/http/readBytes.ts'
import { toBase64 } from '#mime/write/base64.ts'
import type { DeliveryWatch } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { finalRequest } from './finalRequest.ts'
import { asMime } from '#delivery/draft/mimeBody.ts'

export async function sendSealed(mailbox: Mailbox, raw: Blob, watch: DeliveryWatch = {}) {
  const mime = toBase64(new Uint8Array(await readBytes(raw, 0, raw.size)))
  const call = { signal: watch.signal, onWait: watch.onWait }
  const order = { intent: { as: 'mime' }, now: watch.now ?? Date.now } as const
  const run = { mailbox, watch, call, order }
  const road = { by: 'oneRequest', keepsCopy: true } as const
  await finalRequest(run, road, (final) => asMime(sendMime(mailbox.graph, mime, final)))
}
