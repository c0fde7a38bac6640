/**
 * A message as it may leave: its pictures without the places they were taken at. The first thing that is done with one
 * that is sent, saved or looked for, so that what is known of it later (version.ts) is known of what left.
 */
import { withoutLocations } from '#compose/attachments/withoutLocations.ts'
import { readBytes } from '#graph/http/readBytes.ts'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'

export async function dropLocations(outgoing: OutgoingMessage): Promise<OutgoingMessage> {
  const { message } = outgoing
  const attachments = await withoutLocations(message.attachments, ({ id, file }) =>
    readBytes(file, 0, file.size).catch((error: unknown) => {
      throw new AttachmentFailed(id, error)
    }),
  )
  if (attachments === message.attachments) return outgoing
  return { ...outgoing, message: { ...message, attachments } }
}
