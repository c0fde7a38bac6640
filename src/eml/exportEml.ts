/** Gives the message to the writer as a file, and tells what is not in it. Nothing is sent. */
import { isFile } from '#compose/attachments/attachments.ts'
import { withoutLocations } from '#compose/attachments/withoutLocations.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { mimeLosses } from '#delivery/checks/validateMime.ts'
import { readBytes } from '#graph/http/readBytes.ts'
import { mimeBlob, toMime, toMimeMessage, withTransfers } from '#mime/write/writeMime.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { saveFile } from '#ui/saveFile.ts'
import { emlFileName } from './emlFileName.ts'

type Options = {
  /** The sender's address, if it is known. */
  readonly from?: string | undefined
  /** The file's name where the message has no subject. */
  readonly otherwise: string
}

export async function exportEml(snapshot: MessageSnapshot, { from, otherwise }: Options) {
  const { stamp } = snapshot
  const attachments = await withoutLocations(snapshot.message.attachments)
  const message = { ...snapshot.message, attachments }
  const file = await toEml({ message, stamp }, from)
  saveFile(file, emlFileName(message.subject, otherwise || stamp.letterId))
  return leftOut(message)
}

type Left = Pick<ValidationIssue, 'textKey' | 'values'>

function leftOut(message: ComposedMessage): Left[] {
  const files = message.attachments.filter((one) => !isFile(one))
  const missing = files.map(({ name }): Left => ({
    textKey: 'eml.leftFile',
    values: { file: name },
  }))
  return [...missing, ...mimeLosses(message)]
}

async function toEml(
  { message, stamp }: Pick<MessageSnapshot, 'message' | 'stamp'>,
  from?: string,
): Promise<Blob> {
  const written = toMimeMessage(message, from === undefined ? undefined : { address: from })
  const { internetMessageId, letterId } = stamp
  const ready = await withTransfers(written, letterId)
  return mimeBlob(
    toMime(ready, { messageId: internetMessageId, date: new Date(), seed: letterId }),
    ({ file }, start, end) => readBytes(file, start, end),
  )
}
