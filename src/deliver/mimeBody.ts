/**
 * A letter as the body of a request in MIME: base64 of the whole message (Graph: send Outlook
 * messages as MIME). The writer is loaded when it is first needed.
 */
import { readBytes } from '#graph/readBytes.ts'
import type { Delivery } from './delivery.ts'
import { GraphError } from '#graph/graphError.ts'
import { AttachmentFailed, MimeTooLarge } from './deliveryErrors.ts'
import type { Letter } from './letter.ts'

type Means = { readonly from?: string | undefined; readonly date?: Date }

export async function mimeBody({ message, stamp }: Letter, means: Means = {}): Promise<string> {
  const { from, date = new Date() } = means
  const { mimeBlob, toBase64, toMime, toMimeLetter } = await import('#mime/writeMime.ts')
  const letter = toMimeLetter(message, from === undefined ? undefined : { address: from })
  const pieces = toMime(letter, {
    messageId: stamp.internetMessageId,
    date,
    seed: stamp.letterId,
  })
  const blob = await mimeBlob(pieces, ({ id, file }, start, end) =>
    readBytes(file, start, end).catch((error: unknown) => {
      throw new AttachmentFailed(id, error)
    }),
  )
  return toBase64(new Uint8Array(await blob.arrayBuffer()))
}

export function deliveredMime({ letter, mailbox }: Delivery): Promise<string> {
  return mimeBody(letter, { from: mailbox.address })
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
