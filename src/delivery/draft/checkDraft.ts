/**
 * Looks at the draft before it is sent: has it exactly the message's files, and does it still say what was
 * written? Of one that this attempt has made nobody else knows, so only its files are looked at.
 *
 * A file counts as there by its id or by its name, because Exchange may change either; sizes are
 * Exchange's own and say nothing. What of ours has arrived twice is taken out before; if the draft differs all the
 * same, it is marked, and the next try makes a new one.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { removeLateFiles } from '#delivery/attachments/removeLateFiles.ts'
import { listAttachments, type ListedAttachment } from '#graph/attachments.ts'
import { isOlder, type Delivery } from '#delivery/core/deliveryContext.ts'
import { DraftAltered } from '#delivery/core/deliveryErrors.ts'
import { verifyKnown } from '#delivery/merge/recheckDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export async function checkDraft(delivery: Delivery, written: ServerDraft): Promise<void> {
  const { mailbox, outgoing, call, report } = delivery
  const draft = await removeLateFiles(delivery, written)
  const there = await listAttachments(mailbox.graph, draft.id, call)
  const differences = compareFiles(outgoing.message.attachments, there, draft.attached)
  if (differences.missing.length + differences.extra.length > 0) {
    report({ ...draft, alteredFiles: there.map(({ id }) => id) })
    throw new DraftAltered(differences)
  }
  if (draft.isKept || isOlder(delivery, draft)) await verifyStill(delivery, draft)
}

/** A draft whose etag changes faster than it can be read, without a change that means anything, is sent. */
const mostVerifications = 3

/**
 * Graph sends a draft as it is, whatever it says by then: a send has no If-Match. Reading it whole takes several
 * requests and their retries, so the last look is a short one.
 */
async function verifyStill(delivery: Delivery, draft: ServerDraft): Promise<void> {
  let known = draft
  for (let looks = 0; looks < mostVerifications; looks++) {
    const seen = await verifyKnown(delivery, known)
    if (seen === known) return
    known = seen
  }
}

type Differences = { readonly missing: readonly string[]; readonly extra: readonly string[] }

/** Names, in the order of the message and of the draft. Each file in the draft counts once. */
export function compareFiles(
  files: readonly Pick<Attachment, 'id' | 'name'>[],
  there: readonly ListedAttachment[],
  attached: ServerDraft['attached'],
): Differences {
  const byId = files.filter(({ id }) => there.some((one) => one.id === attached[id]))
  const claimed = new Set(byId.map(({ id }) => attached[id]))
  const unclaimed = there.filter(({ id }) => !claimed.has(id))
  const missing: string[] = []
  for (const { name } of files.filter((file) => !byId.includes(file))) {
    const namesake = unclaimed.findIndex((one) => one.name === name)
    if (namesake < 0) missing.push(name)
    else unclaimed.splice(namesake, 1)
  }
  return { missing, extra: unclaimed.map(({ name }) => name) }
}
