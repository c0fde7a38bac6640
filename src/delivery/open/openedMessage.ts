/**
 * A message that lies in the mailbox, opened to be written on.
 *
 * What counts as written is our own mapping of what was read, so that saving it unchanged changes
 * nothing, and saving one change sends that change alone. What we do not know stays untouched there.
 */
import { fromGraphAttachment } from '#compose/attachments/attachments.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { messageIdProperty } from '#compose/extendedProperties/reservedProperties.ts'
import { propertyValue } from '#compose/mapi/propertyKey.ts'
import { markStored } from '#compose/headers/headers.ts'
import { fromGraphMessage } from '#compose/message/fromGraphMessage.ts'
import type { Graph } from '#graph/http/client.ts'
import type { GraphAttachmentRead, GraphBody } from '#graph/types.ts'
import type { WholeDraft } from '#graph/fullDraft.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { toLastKnown } from '#delivery/merge/lastKnown.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'

/** Whose mailbox is read, and what thinking needs from outside. */
export type Reader = {
  readonly graph: Graph
  readonly accountId: string
  /** All addresses of the account; the first is the one it sends from. */
  readonly addresses: readonly string[]
  readonly newId: () => string
  /** The reader's zone by its IANA name. */
  readonly zone: string
  /** Properties of a message this cloud has not. */
  readonly without?: readonly string[]
}

export type OpenedDraft = OutgoingMessage & { readonly draft: ServerDraft }

type Stored = { readonly whole: WholeDraft; readonly files: readonly GraphAttachmentRead[] }

export function toOpenedDraft(
  { whole, files }: Stored,
  toBody: (body: GraphBody) => Body,
  reader: Reader,
): OpenedDraft {
  const { newId, zone, accountId, addresses } = reader
  const id = newId()
  const attachments = files.map((file) => fromGraphAttachment(file, reader))
  const read = fromGraphMessage(whole, { newId, zone, ownAddress: addresses[0] })
  const message = {
    ...{ ...read, headers: markStored(read.headers) },
    ...(whole.body?.content && { body: toBody(whole.body) }),
    attachments,
  }
  const stamp = messageIdsOf(whole, createMessageIds(id, newId))
  const attached = attachments.map((one, index) => [one.id, files[index]?.id ?? ''] as const)
  const draft: ServerDraft = {
    ...{ id: whole.id, accountId, inDoubt: [], isKept: true, isOpened: true },
    written: toGraphMessageWithIds({ id, stamp, message }),
    attached: Object.fromEntries(attached),
    etag: whole['@odata.etag'],
    seen: toLastKnown(whole),
  }
  return { id, stamp, message, draft }
}

/** The draft’s own stamp stays: by it this message is found, whoever made it. */
function messageIdsOf(
  whole: WholeDraft,
  fresh: OutgoingMessage['stamp'],
): OutgoingMessage['stamp'] {
  const messageId = propertyValue(whole.singleValueExtendedProperties, messageIdProperty)
  return {
    internetMessageId: whole.internetMessageId ?? fresh.internetMessageId,
    letterId: messageId ?? fresh.letterId,
  }
}
