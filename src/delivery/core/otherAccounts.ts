/**
 * The other accounts in whose mailboxes drafts of a message lie or lay: its From was changed, and a draft may
 * have been sent from there. Remembered with the message before the draft there goes. Pure.
 */
import type { OutgoingMessage } from './outgoingMessage.ts'
import type { ServerDraft } from './serverDraft.ts'

type Known = Pick<OutgoingMessage, 'stamp' | 'draft' | 'creating'>

/** Its own account too, if it was another one in between. */
export function otherAccounts({ stamp, draft, creating }: Known, accountId: string): string[] {
  const now = [...homesOf(draft), ...(creating ? [creating.accountId] : [])]
  return [...new Set([...(stamp.otherAccounts ?? []), ...now.filter((id) => id !== accountId)])]
}

export function withOtherAccounts(outgoing: OutgoingMessage, accountId: string): OutgoingMessage {
  const known = otherAccounts(outgoing, accountId)
  if (known.length === (outgoing.stamp.otherAccounts ?? []).length) return outgoing
  return { ...outgoing, stamp: { ...outgoing.stamp, otherAccounts: known } }
}

function homesOf(draft: ServerDraft | undefined): string[] {
  return draft ? [draft.accountId, ...homesOf(draft.replaces)] : []
}
