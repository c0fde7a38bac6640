/** One attachment as it travels inside JSON, whatever its kind (Graph: attachment resource). */
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { GraphAttachment } from '#graph/types.ts'
import { CannotCarry } from '#delivery/core/deliveryErrors.ts'
import { toFileAttachment } from './toFileAttachment.ts'

export async function toGraphAttachment(attachment: Attachment): Promise<GraphAttachment> {
  if (isFile(attachment)) return toFileAttachment(attachment)
  // Whoever wants it in another draft fetches it first (fetchDraftAttachment.ts).
  if (isStored(attachment)) throw new CannotCarry('gone')
  const { name } = attachment
  return 'item' in attachment
    ? { '@odata.type': '#microsoft.graph.itemAttachment', name, item: attachment.item }
    : { '@odata.type': '#microsoft.graph.referenceAttachment', name, ...attachment.reference }
}
