/**
 * Begins an answer in the mailbox and opens it; the message that lay there is put aside.
 *
 * Only an answer to all needs to know every address of the writer; without permission to ask for
 * them, the one of the sign-in is left out alone.
 */
import type { Account } from '#auth/auth.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { removeDraft } from '#delivery/draft/removeDraft.ts'
import { startReply } from '#delivery/open/startReply.ts'
import { ownAddresses } from '#graph/me.ts'
import type { Ready } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { StartAnswer } from './openLinkedMessage.ts'
import { openMessage } from '#session/openMessage.ts'
import { toReader } from '#session/toMailboxContext.ts'

export function createStartAnswer(boot: Ready, session: SessionStore): StartAnswer {
  return async (how, message, mailbox, signal) => {
    const account = boot.auth.accounts().find(({ id }) => id === mailbox.accountId)
    if (!account) throw new TypeError('Nobody is signed in to that mailbox.')
    const reader = toReader(boot.config, account, mailbox.graph)
    const addresses = how === 'replyAll' ? await addressesOf(account, mailbox) : reader.addresses
    const outgoing = await startReply({ ...reader, addresses }, how, message)
    if (signal?.aborted) return outgoing.draft && removeDraft(mailbox, outgoing.draft)
    openMessage(session, { ...outgoing, isUntouched: true }, account)
  }
}

/** No window is opened for them. */
async function addressesOf(
  { address }: Account,
  { silentGraph, graph }: Mailbox,
): Promise<string[]> {
  const others = await ownAddresses(silentGraph ?? graph).catch(() => [])
  return [address, ...others.filter((one) => one.toLowerCase() !== address.toLowerCase())]
}
