/** What lies in no draft of this letter and was not fetched: it cannot leave with it. Pure. */
import { isStored } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function storedProblems(
  { attachments }: Pick<ComposedMessage, 'attachments'>,
  draft: ServerDraft | undefined,
): Problem[] {
  return attachments
    .filter(isStored)
    .filter(({ id }) => !isIn(draft, id))
    .map(({ id, name, kind }) => ({
      at: 'attachments',
      item: id,
      says: kind === 'reference' ? 'deliver.linkStays' : 'deliver.fileStays',
      values: { file: name },
      weight: 'blocks',
    }))
}

function isIn(draft: ServerDraft | undefined, id: string): boolean {
  return draft !== undefined && (id in draft.attached || isIn(draft.replaces, id))
}
