/** A message of the mailbox, as it can be attached to another one (Graph: itemAttachment). */
import { toGraphItem } from '#graph/attachedContent.ts'
import type { Graph } from '#graph/client.ts'
import type { Call } from '#graph/mail.ts'
import { parseMessageReference } from '#graph/messageReference.ts'
import { resolveMessage } from '#graph/resolveMessage.ts'
import type { GraphItem } from '#graph/types.ts'

// prettier-ignore
const shown = [
  'subject', 'body', 'from', 'sender', 'toRecipients', 'ccRecipients', 'replyTo', 'importance',
  'categories', 'receivedDateTime', 'sentDateTime', 'internetMessageId',
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
  const read = await graph<{ id: string; subject?: string | null }>({
    ...call,
    method: 'GET',
    path,
    scopes: ['Mail.ReadWrite'],
    headers: { Prefer: 'outlook.allow-unsafe-html' },
  })
  // An attachment must have a name, and a letter need not have a subject.
  return { name: read.subject?.trim() || 'message', item: toGraphItem(read) }
}
