/**
 * What lies only in a draft, fetched so that it can lie in another one: a file, an item, a link.
 *
 * Nothing else in a delivery reads a file out of the mailbox.
 */
import type { Attachment, StoredAttachment } from '#compose/attachments/attachments.ts'
import { getAttachedItem, getReference } from '#graph/attachedContent.ts'
import type { Graph } from '#graph/http/client.ts'
import { isRejected } from '#graph/http/graphError.ts'
import type { Call } from '#graph/mail.ts'
import { getAttachmentContent } from '#graph/fullDraft.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { CannotCarry } from '#delivery/core/deliveryErrors.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

type SourceMailbox = Pick<Mailbox, 'graph' | 'accountId' | 'graphOf'>

/** Fails by CannotCarry where there is nothing to fetch. */
export async function fetchDraftAttachment(
  mailbox: SourceMailbox,
  draft: ServerDraft | undefined,
  attachment: StoredAttachment,
  call: Call = {},
): Promise<Exclude<Attachment, StoredAttachment>> {
  const place = placeOf(mailbox, draft, attachment)
  const fetched = fetchFrom(place, attachment, call)
  // In this mailbox a draft that is gone is noticed as such (detectDraftGone.ts).
  if (place.home.accountId === mailbox.accountId) return fetched
  return fetched.catch((error: unknown) => {
    throw isRejected(error, 404) ? new CannotCarry('gone') : error
  })
}

async function fetchFrom(
  { home, graph, id }: Place,
  attachment: StoredAttachment,
  call: Call,
): Promise<Exclude<Attachment, StoredAttachment>> {
  const place = { message: home.id, attachment: id }
  const { stored: _, kind, contentId, ...info } = attachment
  if (kind === 'item') {
    const item = await getAttachedItem(graph, place, call)
    if (!item) throw new CannotCarry('gone')
    return { ...info, item }
  }
  if (kind === 'reference') {
    const reference = await getReference(graph, place, call)
    if (!reference) throw new CannotCarry('reference')
    return { ...info, reference }
  }
  const file = await getAttachmentContent(graph, home.id, id, call)
  return { ...info, size: file.size, file, ...(contentId && { contentId }) }
}

/** The bytes as they are, to be looked at or saved. */
export function fetchContent(
  mailbox: SourceMailbox,
  draft: ServerDraft | undefined,
  attachment: StoredAttachment,
): Promise<Blob> {
  const { home, graph, id } = placeOf(mailbox, draft, attachment)
  return getAttachmentContent(graph, home.id, id)
}

type Place = {
  readonly home: ServerDraft
  readonly graph: Graph
  /** Of the attachment. */
  readonly id: string
}

/** In the draft, or in one it is about to replace, which may be another account’s. */
function placeOf(
  mailbox: SourceMailbox,
  draft: ServerDraft | undefined,
  { id }: StoredAttachment,
): Place {
  for (let home = draft; home; home = home.replaces) {
    const serverId = home.attached[id]
    if (serverId === undefined) continue
    const graph = graphFor(mailbox, home)
    if (!graph) throw new CannotCarry('signedOut')
    return { home, graph, id: serverId }
  }
  throw new CannotCarry('gone')
}

function graphFor(
  { graph, accountId, graphOf }: SourceMailbox,
  home: ServerDraft,
): Graph | undefined {
  return home.accountId === accountId ? graph : graphOf?.(home.accountId)
}
