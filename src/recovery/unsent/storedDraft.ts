/**
 * The message on this device whose draft is opened from the mailbox: one draft is one message, so that two tabs
 * do not write the same draft, and nothing that has not reached it yet is passed over.
 */
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { isUnchangedDraft } from '#delivery/draft/isUnchangedDraft.ts'
import type { StoredDraft } from '#session/recoveryApi.ts'
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import { fromRecord } from '#storage/localCopy.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import { fetchRecordFits } from '#recovery/fetchRecordFits.ts'

export async function storedDraft(
  copies: LocalCopies,
  locks: MessageLocks,
  draftId: string,
): Promise<StoredDraft | undefined> {
  const records = (await (await copies.connect())?.records().catch(() => [])) ?? []
  const fitting = records.filter((await fetchRecordFits()).recordFits)
  const isInOtherTab = await locks.ownedElsewhere()
  for (const record of fitting) {
    // Only names and sizes of its files are compared.
    const copy = fromRecord(record, { get: () => new Blob() })?.copy as OutgoingMessage | undefined
    if (copy?.draft?.id !== draftId) continue
    const isBehind = copy.delivery !== undefined || !isUnchangedDraft(copy)
    const { etag } = copy.draft
    return { id: copy.id, isInOtherTab: isInOtherTab(copy.id), isBehind, etag }
  }
  return undefined
}
