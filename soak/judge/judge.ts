/**
 * For the soak test: the judge. It reads the sandbox's own mailboxes, never what the product believes.
 */
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { MessageIds } from '#delivery/core/messageIds.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { everybody } from '#soak/world/people.ts'
import type { World } from '#soak/types.ts'

export type Judge = ReturnType<typeof createJudge>

const me = 'AdeleV@contoso.com'
export const recipients = ['AlexW@contoso.com', 'MeganB@contoso.com'] as const

/** A message, by its ids. */
type Stamped = Pick<MessageSnapshot, 'stamp'>

type Known = Pick<MessageSnapshot, 'stamp' | 'draft'>

/** Its draft may bear an id of its own. */
function idsOf({ stamp, draft }: Known): MessageIds[] {
  const { internetMessageId = stamp.internetMessageId } = draft?.written ?? {}
  return [{ ...stamp, internetMessageId }, stamp]
}

/** How many copies with an id another program has sent. */
type SentElsewhere = (internetMessageId: string) => number

type CopyPlace = [
  address: string,
  folder: 'inbox' | 'sentitems' | 'outbox' | 'drafts',
  ids: Pick<MessageIds, 'internetMessageId'>,
]

function listCopies({ store }: World['sandbox'], [address, folder, ids]: CopyPlace) {
  const mailbox = store.mailbox(store.findAccount(address)?.id ?? '')
  const there = mailbox.list(mailbox.folderId(folder))
  return there.filter((one) => one.internetMessageId === ids.internetMessageId)
}

export function createJudge({ sandbox }: World, sentElsewhere: SentElsewhere) {
  const known = new Map<string, MessageIds>()
  const accepted = new Map<string, number>()
  const list = (...places: CopyPlace) => listCopies(sandbox, places)
  const count = (...places: CopyPlace) => list(...places).length

  /** Copies that left, or are on their way, of whatever version of the message. */
  function copiesOf(messageId: string): StoredMessage[] {
    const allIds = [...known.values()].filter((stamp) => stamp.letterId === messageId)
    return allIds.flatMap((stamp) => [
      ...everybody.flatMap(({ address }) => list(address, 'sentitems', stamp)),
      ...everybody.flatMap(({ address }) => list(address, 'outbox', stamp)),
      ...recipients.flatMap((address) => list(address, 'inbox', stamp)),
    ])
  }

  /** Copies on their way or there, where there are most of them. */
  function delivered(stamp: MessageIds): number {
    const own = everybody.reduce(
      (sum, { address }) =>
        sum + count(address, 'sentitems', stamp) + count(address, 'outbox', stamp),
      0,
    )
    return Math.max(own, ...recipients.map((address) => count(address, 'inbox', stamp)))
  }

  /** By the writer: what another program has sent is not counted. */
  const deliveredByUs = (ids: MessageIds) => delivered(ids) - sentElsewhere(ids.internetMessageId)

  function perMessage(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const stamp of known.values()) {
      const { letterId } = stamp
      counts.set(letterId, (counts.get(letterId) ?? 0) + deliveredByUs(stamp))
    }
    return counts
  }

  return {
    ...{ deliveredByUs, copiesOf },
    know(snapshot: Known) {
      for (const ids of idsOf(snapshot)) known.set(ids.internetMessageId, ids)
    },

    /** Its writer knows of what has left by now, and sends this version as a message of its own. */
    accept: ({ stamp }: Stamped) =>
      void accepted.set(stamp.letterId, perMessage().get(stamp.letterId) ?? 0),

    /** Of one message at most one copy, under whatever stamps it went. */
    atMostOnce(): void {
      for (const [messageId, all] of perMessage()) {
        const copies = all - (accepted.get(messageId) ?? 0)
        if (copies > 1) throw new Error(`Delivered ${copies} times: message ${messageId}.`)
      }
    },

    /** Under whatever id. */
    draftsOf: (messageId: string): StoredMessage[] =>
      [...known.values()]
        .filter((stamp) => stamp.letterId === messageId)
        .flatMap((stamp) => everybody.flatMap(({ address }) => list(address, 'drafts', stamp))),

    isSaved: (stamp: MessageIds) => count(me, 'drafts', stamp) > 0,
  }
}
