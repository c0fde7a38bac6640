/**
 * Short marks of what the copy of a discarded message says by our doing, to tell on a later page whether another
 * program has changed it. Pure.
 *
 * What was asked for and never answered is ours too, and so is a file that still arrives, also of one that was
 * taken out of the message meanwhile.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { DiscardedCopy, DraftMarks } from '#delivery/core/discardedCopies.ts'
import {
  draftPropertyNames,
  propertyOf,
  type DraftProperty,
} from '#delivery/merge/draftProperties.ts'
import { fingerprint } from '#delivery/core/fingerprint.ts'
import type { FoundDraft } from '#delivery/core/serverDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

/** The copy, and the older one it was to replace. */
export function markedCopies(
  draft: ServerDraft | undefined,
  files: readonly Attachment[],
): readonly DiscardedCopy[] {
  if (!draft) return []
  const { id, accountId, etag } = draft
  const marks = marksOf(draft, files)
  return [{ id, accountId, etag, marks }, ...markedCopies(draft.replaces, files)]
}

function marksOf(draft: ServerDraft, files: readonly Attachment[]): DraftMarks {
  const says = draftPropertyNames.map((name) => [name, sayings(name, draft)])
  const names = [...files.map(({ name }) => name), ...Object.values(draft.asked ?? {})]
  const own = [...Object.values(draft.attached), ...names.map(fingerprint)]
  return { says: Object.fromEntries(says), files: own }
}

function sayings(name: DraftProperty, { written, attempted = [], seen }: ServerDraft) {
  const { of, meaning } = propertyOf(name)
  const wasSeen = seen && of.some((graphName) => graphName in seen)
  const texts = [written, ...attempted, ...(wasSeen ? [seen] : [])]
  return [...new Set(texts.map((text) => fingerprint(meaning(text))))]
}

const nothing = fingerprint('')

/** Whether all that is found there is ours. */
export function isAsMarked({ says, files }: DraftMarks, found: FoundDraft): boolean {
  const isOurs = (name: DraftProperty) => {
    const { meaning, isFilledIn } = propertyOf(name)
    const marks = says[name] ?? []
    const isOwnMark = marks.includes(fingerprint(meaning(found.whole)))
    return isOwnMark || (marks.includes(nothing) && !!isFilledIn?.(found.whole))
  }
  const isOwnFile = ({ id, name }: FoundDraft['files'][number]) =>
    files.includes(id) || files.includes(fingerprint(name ?? ''))
  return draftPropertyNames.every(isOurs) && found.files.every(isOwnFile)
}
