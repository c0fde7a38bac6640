/**
 * What is worth saying about many recipients while they are added: more than may be written to, or so many that each
 * would see everybody's address.
 */
import type { Lines } from '#compose/recipients/recipientLines.ts'
import { isRecipient, newEntries, type Entry } from '#compose/recipients/recipients.ts'

/** Graph: message resource. To, Cc and Bcc together; an organization may allow fewer or more (Exchange Online limits). */
export const mostRecipients = 500
/** From here on it is a mailing rather than a talk. */
const manyInSight = 30

export type RecipientAdvice =
  | { readonly what: 'tooMany'; readonly over: number }
  | { readonly what: 'manyInSight'; readonly count: number }

export function adviceFor({ to, cc, bcc }: Lines): RecipientAdvice | undefined {
  const inSight = [...to, ...cc].filter(isRecipient).length
  const over = inSight + bcc.filter(isRecipient).length - mostRecipients
  if (over > 0) return { what: 'tooMany', over }
  return inSight >= manyInSight ? { what: 'manyInSight', count: inSight } : undefined
}

/** The first in the order of To, Cc and Bcc, and those who are left out. What is no address stays. */
export function keepFirst({ to, cc, bcc }: Lines): { lines: Lines; left: readonly Entry[] } {
  let room = mostRecipients
  const left: Entry[] = []
  const keep = (list: readonly Entry[]) =>
    list.filter((entry) => {
      if (!isRecipient(entry) || room-- > 0) return true
      left.push(entry)
      return false
    })
  return { lines: { to: keep(to), cc: keep(cc), bcc: keep(bcc) }, left }
}

/** Nobody sees anybody. What is no address stays where it can be mended. */
export function hideAll({ to, cc, bcc }: Lines): Lines {
  const moved = [...to, ...cc].filter(isRecipient)
  const rest = (list: readonly Entry[]) => list.filter((entry) => !isRecipient(entry))
  return { to: rest(to), cc: rest(cc), bcc: [...bcc, ...newEntries(bcc, moved)] }
}
