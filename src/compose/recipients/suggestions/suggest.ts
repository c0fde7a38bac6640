/** Whom the writer may mean. Asked for while a name is typed; whoever answers never fails. */
import type { Recipient } from '#compose/recipients/recipients.ts'

export type Suggestion = Recipient

/** The people a text may stand for, the likeliest first. */
export type Suggest = (query: string, signal: AbortSignal) => Promise<readonly Suggestion[]>

/** Whether the text begins the person's address, name, or a word of the name. */
export function isBegunBy({ address, name = '' }: Suggestion, text: string): boolean {
  const begin = text.toLowerCase()
  const words = name.toLowerCase().split(/[\s,]+/)
  return [address.toLowerCase(), name.toLowerCase(), ...words].some((word) =>
    word.startsWith(begin),
  )
}
