/** What finding a message to answer needs, and what it asks for: handed in by the page. */
import type { Account } from '#auth/auth.ts'
import type { Access } from '#access/createAccess.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { ReplyKind } from '#graph/reply.ts'

export type ReplySearch = {
  /** Whose mailbox; nobody yet signs in at the first search. */
  readonly account: Account | undefined
  readonly access: Pick<Access, 'acquire' | 'acquireSilently'>
  /** Whether the open message would be lost when another takes its place. */
  readonly isAtRisk: () => Promise<boolean>
  /** Begins the answer in the mailbox and opens it, unless it is given up meanwhile. */
  readonly onAnswer: (
    how: ReplyKind,
    messageId: string,
    mailbox: Mailbox,
    signal: AbortSignal,
  ) => Promise<void>
}
