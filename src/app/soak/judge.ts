/**
 * For the soak test: the judge. It reads the sandbox's own mailboxes, never what the product believes.
 */
import type { PlainLetter } from '#app/desk.ts'
import type { Stamp } from '#deliver/stamp.ts'
import type { World } from './world.ts'

export type Judge = ReturnType<typeof createJudge>

const me = 'AdeleV@contoso.com'
export const recipients = ['AlexW@contoso.com', 'MeganB@contoso.com'] as const

export function createJudge({ sandbox }: World) {
  const known = new Map<string, Stamp>()
  const { store } = sandbox

  function count(
    address: string,
    folder: 'inbox' | 'sentitems' | 'outbox' | 'drafts',
    stamp: Stamp,
  ) {
    const mailbox = store.mailbox(store.findAccount(address)?.id ?? '')
    const isMeant = (one: { internetMessageId: string }) =>
      one.internetMessageId === stamp.internetMessageId
    return mailbox.list(mailbox.folderId(folder)).filter(isMeant).length
  }

  /** Copies on their way or there, where there are most of them. */
  function delivered(stamp: Stamp): number {
    const own = count(me, 'sentitems', stamp) + count(me, 'outbox', stamp)
    return Math.max(own, ...recipients.map((address) => count(address, 'inbox', stamp)))
  }

  return {
    delivered,
    know: ({ stamp }: Pick<PlainLetter, 'stamp'>) => void known.set(stamp.internetMessageId, stamp),

    /** Of one letter at most one copy, under whatever stamps it went. */
    atMostOnce(): void {
      const perLetter = new Map<string, number>()
      for (const stamp of known.values()) {
        const { letterId } = stamp
        perLetter.set(letterId, (perLetter.get(letterId) ?? 0) + delivered(stamp))
      }
      for (const [letterId, copies] of perLetter) {
        if (copies > 1) throw new Error(`Delivered ${copies} times: letter ${letterId}.`)
      }
    },

    isSaved: (stamp: Stamp) => count(me, 'drafts', stamp) > 0,
  }
}
