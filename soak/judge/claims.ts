/**
 * For the soak test: what the writer was told of each letter, and whether it is true. It is compared with
 * what left, not only counted: "Sent" is said of exactly what is on screen.
 */
import type { PlainLetter } from '#session/plainLetter.ts'
import type { SendEnd } from '#delivery/send/sendOutcome.ts'
import { contentsOfLetter, contentsOfMessage } from './contents.ts'
import type { History } from './history.ts'
import type { Judge } from './judge.ts'
import type { World } from '#soak/types.ts'

export function createClaims({ figures }: World, judge: Judge, history: History) {
  const told = new Map<string, { readonly letter: PlainLetter; readonly end: SendEnd['end'] }>()
  const sent = new Set<string>()
  let lie: Error | undefined

  function hasLeft(letter: PlainLetter): boolean {
    const contents = contentsOfLetter(letter, history.bytesOf)
    return judge
      .copiesOf(letter.stamp.letterId)
      .some((copy) => contentsOfMessage(copy) === contents)
  }

  /** As it was when it was said. */
  function compare(letter: PlainLetter, end: SendEnd['end']) {
    const isSaid = end === 'sent' || end === 'scheduled'
    const isDenied = end === 'notSent' || end === 'otherVersion'
    if (isSaid ? hasLeft(letter) : !isDenied || !hasLeft(letter)) return
    const copies = judge.copiesOf(letter.stamp.letterId).map(contentsOfMessage)
    const written = contentsOfLetter(letter, history.bytesOf)
    lie ??= new Error(`“${end}” is said of ${written}; what left is [${copies.join()}].`)
  }

  return {
    hear(letter: PlainLetter, { end }: SendEnd) {
      figures.ends[end] = (figures.ends[end] ?? 0) + 1
      told.set(letter.stamp.internetMessageId, { letter, end })
      if (end === 'sent') sent.add(letter.id)
      compare(letter, end)
    },
    hasLeft,
    forget: ({ stamp }: PlainLetter) => void told.delete(stamp.internetMessageId),
    isSent: (letterId: string) => sent.has(letterId),
    /** The writer found it himself. */
    close: (letterId: string) => void sent.add(letterId),
    /** It is written on after all. */
    reopen: (letterId: string) => void sent.delete(letterId),

    areTrue(): void {
      if (lie) throw lie
      for (const { letter, end } of told.values()) {
        const copies = judge.deliveredByUs(letter.stamp)
        const isSaid = end === 'sent' || end === 'scheduled'
        if (isSaid && !hasLeft(letter)) throw new Error(`“${end}” is said, and nothing is there.`)
        if (isSaid && copies > 1) throw new Error(`“${end}” is said, and there are ${copies}.`)
        if (end === 'notSent' && copies !== 0)
          throw new Error(`“Not sent”, and there are ${copies}.`)
      }
    },
  }
}
