/** For the soak test: what the writer was told of each letter, and whether it is true. */
import type { PlainLetter } from '#app/desk.ts'
import type { SendEnd } from '#deliver/sendEnd.ts'
import type { Judge } from './judge.ts'
import type { World } from './world.ts'

export function createClaims({ figures }: World, judge: Judge) {
  const told = new Map<string, { readonly letter: PlainLetter; readonly end: SendEnd['end'] }>()
  const sent = new Set<string>()

  return {
    hear(letter: PlainLetter, { end }: SendEnd) {
      figures.ends[end] = (figures.ends[end] ?? 0) + 1
      told.set(letter.stamp.internetMessageId, { letter, end })
      if (end === 'sent') sent.add(letter.id)
    },
    forget: ({ stamp }: PlainLetter) => void told.delete(stamp.internetMessageId),
    isSent: (letterId: string) => sent.has(letterId),
    /** The writer found it himself. */
    close: (letterId: string) => void sent.add(letterId),

    areTrue(): void {
      for (const { letter, end } of told.values()) {
        const copies = judge.delivered(letter.stamp)
        const isSaid = end === 'sent' || end === 'scheduled'
        if (isSaid && copies !== 1) throw new Error(`“${end}” is said, and there are ${copies}.`)
        if (end === 'notSent' && copies !== 0)
          throw new Error(`“Not sent”, and there are ${copies}.`)
      }
    },
  }
}
