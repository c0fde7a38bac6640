/** A message or an event of the mailbox, as it can be attached to a message (Graph: itemAttachment). */
import { toGraphItem } from '#graph/attachedContent.ts'
import type { Graph, GraphRequest } from '#graph/http/client.ts'
import type { Call } from '#graph/mail.ts'
import { parseEventReference } from '#graph/eventReference.ts'
import { isRejected } from '#graph/http/graphError.ts'
import { parseMessageReference } from '#graph/messageReference.ts'
import { resolveMessage } from '#graph/resolveMessage.ts'
import type { GraphItem } from '#graph/types.ts'

// prettier-ignore
const shown = [
  'subject', 'body', 'from', 'sender', 'toRecipients', 'ccRecipients', 'replyTo', 'importance',
  'categories', 'receivedDateTime', 'sentDateTime', 'internetMessageId',
]

// prettier-ignore
const shownOfEvents = [
  'subject', 'body', 'start', 'end', 'isAllDay', 'location', 'attendees', 'organizer', 'recurrence',
  'importance', 'sensitivity', 'showAs', 'categories',
]

type Found = { readonly name: string; readonly item: GraphItem }

export async function fetchItem(
  graph: Graph,
  named: string,
  call: Call = {},
): Promise<Found | 'unreadable' | 'gone'> {
  const reference = parseMessageReference(named)
  if (!reference) return 'unreadable'
  const id = await resolveMessage(graph, reference, call)
  if (id === undefined) return 'gone'
  const path = `/me/messages/${encodeURIComponent(id)}?$select=${shown.join(',')}`
  return toFound(await read(graph, { path, scopes: ['Mail.ReadWrite'] }, call), 'message')
}

/** event: get. */
export async function fetchEvent(
  graph: Graph,
  named: string,
  call: Call = {},
): Promise<Found | 'unreadable' | 'gone'> {
  const id = parseEventReference(named)
  if (id === undefined) return 'unreadable'
  const path = `/me/events/${encodeURIComponent(id)}?$select=${shownOfEvents.join(',')}`
  try {
    return toFound(await read(graph, { path, scopes: ['Calendars.Read'] }, call), 'event')
  } catch (error) {
    if (isRejected(error, 404) || isRejected(error, 400, 'ErrorInvalidIdMalformed')) return 'gone'
    throw error
  }
}

type Item = { readonly subject?: string | null }

function read(graph: Graph, from: Pick<GraphRequest, 'path' | 'scopes'>, call: Call) {
  const headers = { Prefer: 'outlook.allow-unsafe-html' }
  return graph<Item>({ ...call, ...from, method: 'GET', headers })
}

/** An attachment must have a name, and neither a message nor an event need have a subject. */
function toFound(item: Item, kind: 'message' | 'event'): Found {
  return { name: item.subject?.trim() || kind, item: toGraphItem(item, kind) }
}
