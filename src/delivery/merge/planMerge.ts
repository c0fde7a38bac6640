/**
 * A draft that somebody else changed and a message that was changed here: what of theirs can be taken
 * without a question, and what cannot. Pure.
 *
 * A property counts as theirs when it means neither what we wrote or tried to, nor what Graph said, and
 * as ours when the message means something else than we wrote.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { GraphAttachmentRead, GraphMessage, GraphMessageRead } from '#graph/types.ts'
import { draftPropertyNames, propertyOf, type DraftProperty } from './draftProperties.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planFiles } from '#delivery/attachments/planAttachments.ts'
import type { FoundDraft, ServerDraft } from '#delivery/core/serverDraft.ts'

/** What can differ, by the message’s own names. */
export type MergedPart = DraftProperty | 'attachments'

export type MergePlan = {
  /** Changed elsewhere only. */
  readonly theirs: readonly MergedPart[]
  /** Changed here and there, and not alike. */
  readonly conflicting: readonly MergedPart[]
  readonly files: FileChanges
}

export type FileChanges = {
  /** Added elsewhere. */
  readonly extra: readonly GraphAttachmentRead[]
  /** Ids of ours whose file was taken out elsewhere. */
  readonly missing: readonly string[]
}

export function planMerge(
  outgoing: OutgoingMessage,
  draft: ServerDraft,
  found: FoundDraft,
): MergePlan {
  const wanted = toGraphMessageWithIds(outgoing)
  const own = outgoing.message.attachments
  const files = changedFiles(own, draft, found.files)
  const changedThere = draftPropertyNames.filter((name) => isChanged(name, found.whole, draft))
  const differs = (name: DraftProperty, from: GraphMessageRead | GraphMessage) =>
    propertyOf(name).meaning(wanted) !== propertyOf(name).meaning(from)
  const isOurs = (name: DraftProperty) => differs(name, draft.written)
  const conflicting = changedThere.filter((name) => isOurs(name) && differs(name, found.whole))
  const hasFiles = files.extra.length + files.missing.length > 0
  const part = hasFiles ? (['attachments'] as const) : []
  const isFileContested = hasOwnFileChanges(own, draft)
  return {
    theirs: [...changedThere.filter((name) => !isOurs(name)), ...(isFileContested ? [] : part)],
    conflicting: [...conflicting, ...(isFileContested ? part : [])],
    files,
  }
}

function isChanged(name: DraftProperty, whole: GraphMessageRead, draft: ServerDraft): boolean {
  const { of, meaning, isFilledIn } = propertyOf(name)
  const now = meaning(whole)
  const { written, attempted = [], seen } = draft
  const wasSeen = seen && of.some((graphName) => graphName in seen)
  const texts = [written, ...attempted]
  if (isFilledIn?.(whole) && texts.every((text) => !meaning(text))) return false
  const isOurs = texts.some((text) => now === meaning(text))
  return !isOurs && !(wasSeen && now === meaning(seen))
}

function hasOwnFileChanges(files: readonly Attachment[], draft: ServerDraft): boolean {
  const { toAttach, toRemove } = planFiles(files, draft)
  return toAttach.length + toRemove.length > 0
}

/** By id, then by name, since Exchange may change either; what of ours may still arrive is no stranger. */
function changedFiles(
  files: readonly Attachment[],
  { attached, inDoubt, uploads = {}, asked = {} }: ServerDraft,
  there: readonly GraphAttachmentRead[],
): FileChanges {
  const ours = Object.entries(attached)
  const ids = new Set(ours.map(([, serverId]) => serverId))
  const unknownAttachments = there.filter(({ id }) => !ids.has(id))
  const take = (id: string) => {
    const name = files.find((file) => file.id === id)?.name ?? asked[id]
    // Older records do not tell the name of one that left the message.
    const at = unknownAttachments.findIndex((one) => name === undefined || one.name === name)
    return at >= 0 && unknownAttachments.splice(at, 1).length > 0
  }
  const lost = ours.filter(([, serverId]) => !there.some(({ id }) => id === serverId))
  const isNamed = (id: string) => files.some((file) => file.id === id)
  const missing = lost.map(([id]) => id).filter((id) => isNamed(id) && !take(id))
  for (const id of [...inDoubt, ...Object.keys(uploads)]) take(id)
  return { extra: unknownAttachments, missing }
}
