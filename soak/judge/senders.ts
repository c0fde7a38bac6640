/** For the soak test: who was to send each letter, and who did, as the recipients' mailboxes say. */
import type { Desk } from '#session/composeSession.ts'
import { hasContent } from '#session/plainLetter.ts'
import { toPlainLetter } from '#session/composeSession.ts'
import { recipients } from './judge.ts'
import { personOf } from '#soak/world/people.ts'
import type { World } from '#soak/types.ts'

type Copy = { readonly internetMessageId: string; readonly from?: unknown }

/** `sentElsewhere`: how many copies with an id another program has sent, from the draft's own mailbox. */
export function createSenders(
  { sandbox, misdeeds }: World,
  sentElsewhere: (internetMessageId: string) => number,
) {
  const wanted = new Map<string, string>()
  const letterOf = new Map<string, string>()

  return {
    /** The writer's own choice. */
    choose: (letterId: string, accountId: string) => void wanted.set(letterId, accountId),

    /** From its first word on it is from one account, and nothing but a choice changes that. */
    watch(desk: Desk) {
      const { id, stamp } = desk.letter
      letterOf.set(stamp.internetMessageId, id)
      if (!desk.from || !hasContent(toPlainLetter(desk))) return
      const known = wanted.get(id) ?? desk.from.id
      wanted.set(id, known)
      if (known !== desk.from.id) misdeeds.push(`From changed to ${desk.from.id}: letter ${id}.`)
    },

    areTrue() {
      for (const address of recipients) {
        const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '')
        for (const copy of mailbox.list(mailbox.folderId('inbox'))) check(copy)
      }
    },
  }

  function check(copy: Copy) {
    const accountId = wanted.get(letterOf.get(copy.internetMessageId) ?? '')
    if (!accountId || sentElsewhere(copy.internetMessageId) > 0) return
    const from = JSON.stringify(copy.from).toLowerCase()
    if (!from.includes(personOf(accountId).address.toLowerCase()))
      throw new Error(`Sent by another account than ${accountId}: ${from}.`)
  }
}
