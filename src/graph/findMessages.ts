/**
 * Messages to answer, wherever in the mailbox they are: found by words of subject, text and people, or the last
 * that came in. Drafts are none.
 *
 * Graph sorts what a search finds by itself, and refuses $orderby and $filter beside it (Graph: query parameters).
 */
import type { Graph } from './http/client.ts'
import type { Call } from './mail.ts'
import type { Page } from './http/pages.ts'
import { toSearch } from './searchText.ts'
import type { GraphRecipientRead } from './types.ts'

export type FoundMessage = {
  readonly id: string
  readonly subject: string | null
  readonly from?: GraphRecipientRead
  readonly receivedDateTime: string
  readonly hasAttachments: boolean
  readonly bodyPreview: string
  readonly isDraft: boolean
}

const select = 'id,subject,from,receivedDateTime,hasAttachments,bodyPreview,isDraft'

/** What an answer needs too, so that one question is enough. */
export const answerScopes = ['Mail.ReadWrite'] as const

/** user: list messages. */
export async function findMessages(
  graph: Graph,
  words: string,
  call: Call = {},
): Promise<readonly FoundMessage[]> {
  const search = toSearch(words)
  const path = search
    ? `/me/messages?$search=${encodeURIComponent(`"${search}"`)}`
    : `/me/mailFolders/inbox/messages?$orderby=${encodeURIComponent('receivedDateTime desc')}`
  const { value } = await graph<Page<FoundMessage>>({
    ...call,
    method: 'GET',
    path: `${path}&$select=${select}&$top=25`,
    scopes: answerScopes,
  })
  return value.filter(({ isDraft }) => !isDraft)
}
