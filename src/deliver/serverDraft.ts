/**
 * What we know of a letter's copy in the mailbox: enough to change it by little, never to trust it.
 *
 * It is plain data and may be kept with the letter. The server's ids of files are kept as soon as
 * they are there, so that a second try uploads nothing twice.
 */
import type { DraftId } from '#graph/mail.ts'
import type { GraphMessage } from '#graph/types.ts'

export type ServerDraft = {
  readonly id: DraftId
  readonly accountId: string
  readonly written: GraphMessage
  /** Our attachment's id → the server's. */
  readonly attached: Readonly<Record<string, string>>
  /** Attachments whose upload got no answer: they are looked for before they are sent again. */
  readonly inDoubt: readonly string[]
  /** Saved because the writer said so. Otherwise it is only a step of a delivery under way. */
  readonly isKept: boolean
  /** Seen to differ from the letter: somebody else changed it. */
  readonly isAltered?: true
  /** The older copy, which goes only when this one is complete. */
  readonly replaces?: ServerDraft
}
