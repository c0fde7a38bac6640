/** What a copy that was found says of the sending. Pure. */
import type { Copy } from '#graph/findCopies.ts'
import type { LeftCopy } from './findCopiesSent.ts'
import type { SeenCopy, SendOutcome } from './sendOutcome.ts'

export function outcomeOfCopy({ seen, copy, likeness }: LeftCopy, sendAt?: string): SendOutcome {
  if (likeness === 'unsure')
    return { kind: 'cannotTell', evidence: 'similar', copy: toSeenCopy(copy) }
  if (likeness === 'other') return { kind: 'otherVersion', copy: toSeenCopy(copy) }
  if (seen === 'outbox') return sendAt ? { kind: 'scheduled', sendAt } : { kind: 'sent' }
  const { at, link } = toSeenCopy(copy)
  return { kind: 'sent', ...(at && { at }), ...(link && { link }) }
}

function toSeenCopy({ subject, sentDateTime: at, webLink }: Copy): SeenCopy {
  const link = webLink && URL.canParse(webLink) && new URL(webLink).protocol === 'https:'
  return { ...(subject && { subject }), ...(at && { at }), ...(link && { link: webLink }) }
}
