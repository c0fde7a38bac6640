/**
 * People mentioned with “@” in a message. Graph knows them in beta only (Graph: mention resource).
 *
 * A mention tells somebody's mailbox that the message is for them; it makes nobody a recipient.
 */
import {
  fromGraphRecipients,
  toGraphRecipients,
  type RecipientList,
} from '#compose/recipients/recipients.ts'
import type { GraphMention } from '#graph/types.ts'

export function toGraphMentions(mentions: RecipientList): GraphMention[] {
  return toGraphRecipients(mentions).map(({ emailAddress: mentioned }) => ({ mentioned }))
}

export function fromGraphMentions(read: readonly GraphMention[] | null | undefined): RecipientList {
  return fromGraphRecipients((read ?? []).map(({ mentioned: emailAddress }) => ({ emailAddress })))
}
