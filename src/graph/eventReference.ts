/** What a person may call an event by: a link to it in Outlook's calendar, or Graph's id. */
import { idInLink, isCalendarLink, isId, parseOutlookLink, toGraphId } from './outlookLink.ts'

/** The event's id. An id alone may just as well be a message's. */
export function parseEventReference(text: string): string | undefined {
  const trimmed = text.trim()
  const link = parseOutlookLink(trimmed)
  if (link) return isCalendarLink(link) ? idInLink(link, /^(item|id|read|compose)$/i) : undefined
  return isId(trimmed) ? toGraphId(trimmed) : undefined
}
