/**
 * The attachments as they leave this device: those that drop the place they were taken at are without it. Whoever sends,
 * saves or exports a message asks here first; what is written on this device keeps it, for the writer may still want it.
 */
import { bareFile } from '#compose/body/location/bareFile.ts'
import { isFile, type Attachment, type FileAttachment } from './attachments.ts'

export type ReadAttachment = (attachment: FileAttachment) => Promise<ArrayBuffer>

const readWhole: ReadAttachment = ({ file }) => file.arrayBuffer()

/** Fails as `read` does: what cannot be looked at does not leave. */
export async function withoutLocations(
  attachments: readonly Attachment[],
  read: ReadAttachment = readWhole,
): Promise<readonly Attachment[]> {
  if (!attachments.some(dropsLocation)) return attachments
  return Promise.all(attachments.map((one) => (dropsLocation(one) ? bare(one, read) : one)))
}

function dropsLocation(attachment: Attachment): attachment is FileAttachment {
  return isFile(attachment) && attachment.dropsLocation === true
}

async function bare(attachment: FileAttachment, read: ReadAttachment): Promise<FileAttachment> {
  const file = await bareFile(attachment.file, () => read(attachment))
  const { dropsLocation: _, ...plain } = attachment
  return file ? { ...plain, file, size: file.size } : plain
}
