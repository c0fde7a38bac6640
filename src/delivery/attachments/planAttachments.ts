/** Which files the copy in the mailbox lacks, and which left the message. Pure. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export type FilesPlan = {
  readonly toAttach: readonly Attachment[]
  /** Ids of ours whose file left the message, and is in the draft. */
  readonly toRemove: readonly string[]
  /** Ids of ours whose file left the message while it was on its way. */
  readonly toGiveUp: readonly string[]
  /** Ids of ours whose file left the message, and may be in the draft all the same. */
  readonly unconfirmed: readonly string[]
}

export function planFiles(
  files: readonly Attachment[],
  { attached, uploads = {}, inDoubt }: ServerDraft,
): FilesPlan {
  const wanted = new Set(files.map(({ id }) => id))
  const hasLeft = (id: string) => !wanted.has(id)
  return {
    toAttach: files.filter(({ id }) => !(id in attached)),
    toRemove: Object.keys(attached).filter(hasLeft),
    toGiveUp: Object.keys(uploads).filter(hasLeft),
    unconfirmed: inDoubt.filter(hasLeft),
  }
}
