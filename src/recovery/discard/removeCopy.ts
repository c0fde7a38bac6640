/** Takes the copies of a discarded message out of its mailbox, if that can be done without a window. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { missingIn } from '#config/missingIn.ts'
import type { Ready } from '#access/startup.ts'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'

type Deps = Pick<Ready, 'access' | 'config'>

/** False: some have to be tried again. */
export async function removeCopies(
  deps: Deps,
  copies: readonly DiscardedCopy[],
  at: number,
): Promise<boolean> {
  const removed = await Promise.all(copies.map((copy) => removeCopy(deps, copy, at)))
  return removed.every(Boolean)
}

/** Without the code for the marks there are none. */
export async function markCopies(
  draft: ServerDraft | undefined,
  files: readonly Attachment[],
): Promise<readonly DiscardedCopy[]> {
  const part = await fetchDeliveryCode().catch(() => undefined)
  return part?.markedCopies(draft, files) ?? []
}

/** `at`: when it was discarded, in milliseconds since 1970. False: it has to be tried again. */
async function removeCopy(
  { access, config }: Deps,
  copy: DiscardedCopy,
  at: number,
): Promise<boolean> {
  const mailbox = access.mailboxOf(copy.accountId)
  const part = await fetchDeliveryCode().catch(() => undefined)
  const from = mailbox && { graph: mailbox.graph, without: missingIn(config) }
  return !!from && !!part && part.removeDiscarded(from, copy, at)
}
