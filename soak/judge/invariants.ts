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
    { readonly snapshot: MessageSnapshot; readonly end: SendOutcome['end'] }
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
  function compare(snapshot: MessageSnapshot, end: SendOutcome['end']) {
    const isSaid = end === 'sent' || end === 'scheduled'
    const isDenied = end === 'notSent' || end === 'otherVersion'
    if (isSaid ? hasLeft(snapshot) : !isDenied || !hasLeft(snapshot)) return
    const copies = judge.copiesOf(snapshot.stamp.letterId).map(contentsOfStored)
    const written = contentsOfWritten(snapshot, history.bytesOf)
    lie ??= new Error(`“${end}” is said of ${written}; what left is [${copies.join()}].`)
  }

  return {
    hear(snapshot: MessageSnapshot, { end }: SendOutcome) {
      figures.ends[end] = (figures.ends[end] ?? 0) + 1
      reported.set(snapshot.stamp.internetMessageId, { snapshot, end })
      if (end === 'sent') sent.add(snapshot.id)
      compare(snapshot, end)
    },
    hasLeft,
    forget: ({ stamp }: MessageSnapshot) => void reported.delete(stamp.internetMessageId),
    isSent: (messageId: string) => sent.has(messageId),
    /** Nothing of what was sent is in Drafts any more, but what another program has touched. */
    leftNothing(hasTouched: (draftId: string) => boolean): void {
      for (const { snapshot, end } of reported.values()) {
        if (end !== 'sent') continue
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
      for (const { snapshot, end } of reported.values())
        checkCopies(end, judge.deliveredByUs(snapshot.stamp), hasLeft(snapshot))
    },
  }
}

function checkCopies(end: SendOutcome['end'], copies: number, hasLeft: boolean) {
  const isSaid = end === 'sent' || end === 'scheduled'
  if (isSaid && !hasLeft) throw new Error(`“${end}” is said, and nothing is there.`)
  if (isSaid && copies > 1) throw new Error(`“${end}” is said, and there are ${copies}.`)
  if (end === 'notSent' && copies !== 0) throw new Error(`“Not sent”, and there are ${copies}.`)
}
