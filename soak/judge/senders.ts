/** For the soak test: who was to send each message, and who did, as the recipients' mailboxes say. */
import type { ComposeSession } from '#session/composeSession.ts'
import { hasContent } from '#session/messageSnapshot.ts'
import { snapshotOf } from '#session/composeSession.ts'
import { recipients } from './judge.ts'
import { personOf } from '#soak/world/people.ts'
import { releaseDue } from '#sandbox/mailbox/deliver.ts'
import type { World } from '#soak/types.ts'

type Copy = { readonly id: string; readonly internetMessageId: string; readonly from?: unknown }

/** `sentElsewhere`: how many copies with an id another program has sent, from the draft's own mailbox. */
export function createSenders(
  { sandbox, violations }: World,
  sentElsewhere: (internetMessageId: string) => number,
) {
  const wanted = new Map<string, string>()
  const messageOf = new Map<string, string>()
  /** What has arrived before is true, whatever From the writer chooses for the next version. */
  const checked = new Set<string>()

  return {
    /** The writer's own choice. */
    choose: (messageId: string, accountId: string) => void wanted.set(messageId, accountId),

    forget: (messageId: string) => void wanted.delete(messageId),

    /** From its first word on it is from one account, and nothing but a choice changes that. */
    observe(session: ComposeSession) {
      const { id, stamp } = session.current
      messageOf.set(stamp.internetMessageId, id)
      if (!session.from || !hasContent(snapshotOf(session))) return
      const known = wanted.get(id) ?? session.from.id
      wanted.set(id, known)
      if (known !== session.from.id)
        violations.push(`From changed to ${session.from.id}: message ${id}.`)
    },

    areTrue() {
      // Exchange does not wait for anybody's request.
      releaseDue(sandbox.store, sandbox.now())
      for (const address of recipients) {
        const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '')
        for (const copy of mailbox.list(mailbox.folderId('inbox'))) check(copy)
      }
    },
  }

  function check(copy: Copy) {
    if (checked.has(copy.id)) return
    const accountId = wanted.get(messageOf.get(copy.internetMessageId) ?? '')
    if (!accountId || sentElsewhere(copy.internetMessageId) > 0) return
    const from = JSON.stringify(copy.from).toLowerCase()
    if (!from.includes(personOf(accountId).address.toLowerCase()))
      throw new Error(`Sent by another account than ${accountId}: ${from}.`)
    checked.add(copy.id)
  }
}
