/** Takes a copy of a discarded message out of its mailbox, if that can be done without a window. */
import { missingIn } from '#config/missingIn.ts'
import type { Ready } from '#access/startup.ts'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'

/** `at`: when it was discarded, in milliseconds since 1970. False: it has to be tried again. */
export async function removeCopy(
  { access, config }: Pick<Ready, 'access' | 'config'>,
  copy: DiscardedCopy,
  at: number,
): Promise<boolean> {
  const mailbox = access.mailboxOf(copy.accountId)
  const part = await fetchMachinery().catch(() => undefined)
  const from = mailbox && { graph: mailbox.graph, without: missingIn(config) }
  return !!from && !!part && part.removeDiscarded(from, copy, at)
}
