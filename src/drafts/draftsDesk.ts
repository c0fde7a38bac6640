/** What the list of drafts is handed: a mailbox to look into, and the desk letters are put on. */
import type { Letter } from '#deliver/letter.ts'
import type { Reader } from '#deliver/openedLetter.ts'
import type { ServerDraft } from '#deliver/serverDraft.ts'

export type MailboxAccess = {
  /** For reading where no window may open; undefined while nobody is signed in. */
  readonly quiet: Reader | undefined
  /** Asks for permission where it is missing; only in a click. */
  readonly ask: () => Promise<Reader>
}

export type DraftsDesk = {
  readonly read: () => Letter
  /** Whether another letter in its place would lose the one on the desk: it is kept nowhere. */
  readonly isAtRisk: () => Promise<boolean>
  readonly open: (letter: Letter) => void
  /** The letter on the desk has this copy in the mailbox now. */
  readonly onDraft: (draft: ServerDraft) => void
}
