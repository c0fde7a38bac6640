/**
 * For the soak test: what the writer was told of each message, and whether it is true. It is compared with
 * what left, not only counted: "Sent" is said of exactly what is on screen.
 */
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { contentsOfWritten, contentsOfStored } from './contents.ts'
import type { History } from './history.ts'
import type { Judge } from './judge.ts'
import type { World } from '#soak/types.ts'

export function createInvariants({ figures }: World, judge: Judge, history: History) {
  const reported = new Map<
    string,
    { readonly snapshot: MessageSnapshot; readonly kind: SendOutcome['kind'] }
  >()
  const sent = new Set<string>()
  let lie: Error | undefined

  function hasLeft(snapshot: MessageSnapshot): boolean {
    const contents = contentsOfWritten(snapshot, history.bytesOf)
    return judge
      .copiesOf(snapshot.stamp.letterId)
      .some((copy) => contentsOfStored(copy) === contents)
  }

  /** As it was when it was said. */
  function compare(snapshot: MessageSnapshot, kind: SendOutcome['kind']) {
    const isSaid = kind === 'sent' || kind === 'scheduled'
    const isDenied = kind === 'notSent' || kind === 'otherVersion'
    if (isSaid ? hasLeft(snapshot) : !isDenied || !hasLeft(snapshot)) return
    const copies = judge.copiesOf(snapshot.stamp.letterId).map(contentsOfStored)
    const written = contentsOfWritten(snapshot, history.bytesOf)
    lie ??= new Error(`“${kind}” is said of ${written}; what left is [${copies.join()}].`)
  }

  return {
    hear(snapshot: MessageSnapshot, { kind }: SendOutcome) {
      figures.ends[kind] = (figures.ends[kind] ?? 0) + 1
      reported.set(snapshot.stamp.internetMessageId, { snapshot, kind })
      if (kind === 'sent') sent.add(snapshot.id)
      compare(snapshot, kind)
    },
    hasLeft,
    forget: ({ stamp }: MessageSnapshot) => void reported.delete(stamp.internetMessageId),
    isSent: (messageId: string) => sent.has(messageId),
    /** Nothing of what was sent is in Drafts any more, but what another program has touched. */
    leftNothing(hasTouched: (draftId: string) => boolean): void {
      for (const { snapshot, kind } of reported.values()) {
        if (kind !== 'sent') continue
        const left = judge.draftsOf(snapshot.id).filter(({ id }) => !hasTouched(id))
        if (left.length > 0) throw new Error(`Sent, and still in Drafts: message ${snapshot.id}.`)
      }
    },
    /** The writer found it himself. */
    close: (messageId: string) => void sent.add(messageId),
    /** It is written on after all. */
    reopen: (messageId: string) => void sent.delete(messageId),

    areTrue(): void {
      if (lie) throw lie
      for (const { snapshot, kind } of reported.values())
        checkCopies(kind, judge.deliveredByUs(snapshot.stamp), hasLeft(snapshot))
    },
  }
}

function checkCopies(kind: SendOutcome['kind'], copies: number, hasLeft: boolean) {
  const isSaid = kind === 'sent' || kind === 'scheduled'
  if (isSaid && !hasLeft) throw new Error(`“${kind}” is said, and nothing is there.`)
  if (isSaid && copies > 1) throw new Error(`“${kind}” is said, and there are ${copies}.`)
  if (kind === 'notSent' && copies !== 0) throw new Error(`“Not sent”, and there are ${copies}.`)
}
