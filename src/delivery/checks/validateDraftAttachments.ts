/** What lies in no draft of this message and was not fetched: it cannot leave with it. Pure. */
import { isStored } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function validateDraftAttachments(
  { attachments }: Pick<ComposedMessage, 'attachments'>,
  draft: ServerDraft | undefined,
): ValidationIssue[] {
  return attachments
    .filter(isStored)
    .filter(({ id }) => !isIn(draft, id))
    .map(({ id, name, kind }) => ({
      field: 'attachments',
      item: id,
      textKey: kind === 'reference' ? 'deliver.linkStays' : 'deliver.fileStays',
      values: { file: name },
      severity: 'blocks',
    }))
}

function isIn(draft: ServerDraft | undefined, id: string): boolean {
  return draft !== undefined && (id in draft.attached || isIn(draft.replaces, id))
}
