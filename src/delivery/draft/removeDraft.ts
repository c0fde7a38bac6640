/**
 * Takes copies out of the mailbox that nobody asked to keep.
 *
 * It never fails: a copy that cannot be removed now is a spare in Drafts, not a lost message.
 */
import { isRejected } from '#graph/http/graphError.ts'
import { deleteDraft, getDraft } from '#graph/mail.ts'
import { findLost } from './createDraftOnce.ts'
import { markedCopies, removeDiscarded } from './removeDiscarded.ts'
import { isOlder, type Delivery } from '#delivery/core/deliveryContext.ts'
import { rememberGone } from './rememberGone.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

/** Milliseconds. Nobody shall wait long for what is only tidy. */
const cleanUpWithin = 10_000

export async function removeDraft(
  mailbox: Mailbox,
  draft: ServerDraft,
  until?: AbortSignal,
): Promise<void> {
  const graph = graphOf(mailbox, draft)
  const signal = withinTime(until)
  if (graph) await deleteDraft(graph, draft.id, { signal }).catch(() => undefined)
  if (draft.replaces) await removeDraft(mailbox, draft.replaces, until)
}

function withinTime(signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(cleanUpWithin)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
}

/** After giving up: back to the copy the writer had saved, or to none; as long as the message is this page's. */
export async function removeUnsaved(delivery: Delivery): Promise<void> {
  const { handOver, whenStored } = delivery.callbacks
  // A later page must not go on with it while it is taken away.
  await whenStored?.()
  const call = { signal: withinTime(handOver) }
  const late = await findLost({ ...delivery, call }).catch(() => undefined)
  if (late) delivery.report(late)
  for (let draft = delivery.draft(); draft && !draft.isKept; draft = delivery.draft()) {
    const { replaces, ...fresh } = draft
    const isOwn = fresh.seen !== undefined && !isOlder(delivery, fresh)
    if (!isOwn && replaces?.isKept && (await isGone(delivery, replaces, call))) {
      rememberGone(delivery, replaces)
      delivery.report({ ...fresh, isKept: true })
      return
    }
    if (isOwn) await removeDraft(delivery.mailbox, fresh, handOver)
    else await removeCopies(delivery, fresh, handOver)
    delivery.report(replaces)
  }
}

/** An earlier page may have removed it at the end, or another program has sent it: either way this is the only draft. */
async function isGone(
  { mailbox }: Delivery,
  replaced: ServerDraft,
  call: { readonly signal: AbortSignal },
): Promise<boolean> {
  const graph = graphOf(mailbox, replaced)
  if (!graph) return false
  return getDraft(graph, replaced.id, ['isDraft'], call).then(
    ({ isDraft }) => isDraft === false,
    (error: unknown) => isRejected(error, 404, 'ErrorItemNotFound'),
  )
}

type Made = Pick<Delivery, 'mailbox' | 'outgoing'>

/** The copies of a message that has left, or lies elsewhere by now: what another program changed in one stays. */
export async function removeCopies(
  made: Made,
  draft: ServerDraft | undefined,
  signal?: AbortSignal,
): Promise<void> {
  if (!draft) return
  await removeIfUnchanged(made, draft, signal)
  await removeCopies(made, draft.replaces, signal)
}

/** It may have been in Drafts for long. Of one that is altered the files were told that it had then, and no more. */
async function removeIfUnchanged(
  { mailbox, outgoing }: Made,
  { replaces: _, ...draft }: ServerDraft,
  signal?: AbortSignal,
): Promise<void> {
  const graph = graphOf(mailbox, draft)
  const [copy] = markedCopies(draft, outgoing.message.attachments)
  if (!copy || !graph) return
  await removeDiscarded({ graph }, withFiles(copy, draft.alteredFiles), Date.now(), signal)
}

function withFiles(copy: DiscardedCopy, files: readonly string[] = []): DiscardedCopy {
  const { marks } = copy
  return marks ? { ...copy, marks: { ...marks, files: [...marks.files, ...files] } } : copy
}

/** Of the mailbox the draft lies in, if it can be reached. */
function graphOf({ graph, accountId, graphOf: others }: Mailbox, draft: ServerDraft) {
  return draft.accountId === accountId ? graph : others?.(draft.accountId)
}
