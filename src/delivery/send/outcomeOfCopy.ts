/** What a copy that was found says of the sending. Pure. */
import type { Copy } from '#graph/findCopies.ts'
import type { Traces } from './findCopiesSent.ts'
import type { SeenCopy, SendEnd } from './sendOutcome.ts'

export function endOfCopy(
  { seen, copy, likeness }: Extract<Traces, { copy: Copy }>,
  sendAt?: string,
): SendEnd {
  if (likeness === 'unsure') return { end: 'cannotTell', saw: 'similar', copy: toSeenCopy(copy) }
  if (likeness === 'other') return { end: 'otherVersion', copy: toSeenCopy(copy) }
  if (seen === 'outbox') return sendAt ? { end: 'scheduled', sendAt } : { end: 'sent' }
  const { at, link } = toSeenCopy(copy)
  return { end: 'sent', ...(at && { at }), ...(link && { link }) }
}

function toSeenCopy({ subject, sentDateTime: at, webLink }: Copy): SeenCopy {
  const link = webLink && URL.canParse(webLink) && new URL(webLink).protocol === 'https:'
  return { ...(subject && { subject }), ...(at && { at }), ...(link && { link: webLink }) }
}
