/** The copies in the mailbox of a message that is discarded, as they are remembered until they are gone. */
import type { DraftId } from '#graph/mail.ts'
import type { ServerDraft } from './serverDraft.ts'

/** By property, and of its files: fingerprints, and the server's ids (draftMarks.ts). */
export type DraftMarks = {
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly files: readonly string[]
}

/** What is remembered of it: nothing of its content. */
export type DiscardedCopy = {
  readonly id: DraftId
  readonly accountId: string
  readonly etag?: string | undefined
  /** Not before the code that makes them is here. */
  readonly marks?: DraftMarks | undefined
}

/** The copy, and the older one it was to replace. */
export function copiesOf(draft: ServerDraft | undefined): readonly DiscardedCopy[] {
  if (!draft) return []
  const { id, accountId, etag } = draft
  return [{ id, accountId, etag }, ...copiesOf(draft.replaces)]
}
