/** What is done with a message that comes back with a sending begun before the page ended. Pure. */
import type { SendState } from '#delivery/core/sendState.ts'

export type ResumeStep =
  /** It leaves by itself, held back anew. */
  | 'send'
  /** It may have left: it is looked for. */
  | 'look'
  /** It was held back too long ago to leave unasked. */
  | 'tellUnsent'
  /** Nothing was sent; the writer says whether it goes on. */
  | 'offerToGoOn'
  /** Exchange held it, and its time is over: it is looked for. */
  | 'lookForHeld'
  | 'nothing'

/** Milliseconds. Whoever comes back later has something else in mind. */
const youngFor = 5 * 60_000

export function resumePolicy(record: SendState | undefined, now: number): ResumeStep {
  switch (record?.step) {
    case 'held':
      return now - record.until < youngFor ? 'send' : 'tellUnsent'
    case 'preparing':
      return record.begunAt !== undefined && now - record.begunAt < youngFor
        ? 'send'
        : 'offerToGoOn'
    case 'final':
      return 'look'
    // What waits for the network leaves when there is one (resumeReaction.ts).
    case 'waiting':
      return 'nothing'
    case 'scheduled':
      return Date.parse(record.sendAt) <= now ? 'lookForHeld' : 'nothing'
    case undefined:
      return 'nothing'
  }
}
