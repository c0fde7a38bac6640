/**
 * People mentioned with “@” in a letter. Graph knows them in beta only (Graph: mention resource).
 *
 * A mention tells somebody's mailbox that the letter is for them; it makes nobody a recipient.
 */
import { namedProblems } from '#compose/recipients/validateRecipients.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import {
  fromGraphRecipients,
  toGraphRecipients,
  type RecipientLine,
} from '#compose/recipients/recipients.ts'
import type { GraphMention } from '#graph/types.ts'

export function mentionProblems(mentions: RecipientLine): Problem[] {
  return namedProblems('mentions', mentions)
}

export function toGraphMentions(mentions: RecipientLine): GraphMention[] {
  return toGraphRecipients(mentions).map(({ emailAddress: mentioned }) => ({ mentioned }))
}

export function fromGraphMentions(read: readonly GraphMention[] | null | undefined): RecipientLine {
  return fromGraphRecipients((read ?? []).map(({ mentioned: emailAddress }) => ({ emailAddress })))
}
