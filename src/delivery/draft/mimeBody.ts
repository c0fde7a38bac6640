/**
 * A message as the body of a request in MIME: base64 of the whole message (Graph: send Outlook
 * messages as MIME). The writer is loaded when it is first needed.
 */
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { readBytes } from '#graph/http/readBytes.ts'
import type { ReadFile } from '#mime/write/writeMime.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { AddressUnwritable, AttachmentFailed, MimeTooLarge } from '#delivery/core/deliveryErrors.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { fetchDraftAttachment } from '#delivery/attachments/fetchDraftAttachment.ts'

type Options = {
  readonly from?: string | undefined
  readonly messageId?: string | undefined
  readonly date?: Date
}

async function mimeBody(
  { message, stamp }: OutgoingMessage,
  options: Options = {},
): Promise<string> {
  const { from, messageId = stamp.internetMessageId, date = new Date() } = options
  const mime = await import('#mime/write/writeMime.ts')
  const { mimeBlob, toBase64, UnwritableAddress } = mime
  const mimeMessage = mime.toMimeMessage(
    message,
    from === undefined ? undefined : { address: from },
  )
  const { letterId: seed } = stamp
  const ready = await mime.withTransfers(mimeMessage, seed, read)
  const pieces = writable(() => mime.toMime(ready, { messageId, date, seed }))

  function writable<T>(write: () => T): T {
    try {
      return write()
    } catch (error) {
      throw error instanceof UnwritableAddress ? new AddressUnwritable(error) : error
    }
  }
  const blob = await mimeBlob(pieces, read)
  return toBase64(new Uint8Array(await blob.arrayBuffer()))
}

const read: ReadFile = ({ id, file }, start, end) =>
  readBytes(file, start, end).catch((error: unknown) => {
    throw new AttachmentFailed(id, error)
  })

/** What lies only in the draft is fetched first: MIME carries everything itself. */
export async function deliveredMime(
  { outgoing, mailbox, draft, call }: Delivery,
  messageId?: string,
): Promise<string> {
  const { message } = outgoing
  const known = draft()
  const attachments: Attachment[] = []
  for (const one of message.attachments) {
    attachments.push(isStored(one) ? await fetchDraftAttachment(mailbox, known, one, call) : one)
  }
  const options = { from: mailbox.address, messageId }
  return mimeBody({ ...outgoing, message: { ...message, attachments } }, options)
}

/** Graph says no more than 413 when the request is too large, so it is said here what was. */
export async function asMime<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (error) {
    const failure = error instanceof GraphError ? error.failure : undefined
    throw failure?.kind === 'rejected' && failure.status === 413 ? new MimeTooLarge(error) : error
  }
}
