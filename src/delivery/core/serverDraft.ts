/**
 * What we know of a message's copy in the mailbox: enough to change it by little, never to trust it.
 *
 * It is plain data and may be kept with the message. The server's ids of files are kept as soon as
 * they are there, so that a second try uploads nothing twice.
 */
import type { DraftId } from '#graph/mail.ts'
import type { WholeDraft } from '#graph/fullDraft.ts'
import type { GraphAttachmentRead, GraphMessage } from '#graph/types.ts'

export type UploadUnderWay = {
  /** It carries its own permission: it is kept with the message and shown to nobody. */
  readonly url: string
  /** When the server forgets it, ISO 8601. */
  readonly expires: string
  /** The first byte the server still wants, as it last said. */
  readonly next: number
}

/**
 * A copy that was asked for and never told of: it may lie in the mailbox all the same, and is looked for
 * by the message's stamp before another one is asked for.
 */
export type CreateBegun = {
  readonly accountId: string
  readonly written: GraphMessage
  /** With its files, as one MIME message. */
  readonly isMime?: true
}

/**
 * The message is to lie in the mailbox whole, and does not yet: a page that is closed meanwhile, or another
 * tab, goes on with it.
 */
export type SaveRequest = {
  readonly as: 'json' | 'mime'
  /** The writer asked for it, and so for the mailbox of From. */
  readonly isByClick?: true
}

/** A request for a small file that was not answered: whatever else became of the file, it may still be obeyed. */
export type UnansweredFile = {
  /** Our attachment's. */
  readonly id: string
  readonly name: string
  /** Of its bytes (contentMark.ts). */
  readonly mark: string
  readonly contentId?: string | undefined
}

export type ServerDraft = {
  readonly id: DraftId
  readonly accountId: string
  readonly written: GraphMessage
  /** What was asked for and never answered: the draft may say any of this by now. */
  readonly attempted?: readonly GraphMessage[] | undefined
  /** Our attachment's id → the server's. */
  readonly attached: Readonly<Record<string, string>>
  /** Attachments whose upload got no answer: they are looked for before they are sent again. */
  readonly inDoubt: readonly string[]
  /** Names of files that were asked for and not answered, by our id: they may have left the message since. */
  readonly asked?: Readonly<Record<string, string>> | undefined
  /** One for each request: a file that was asked for twice may arrive twice. */
  readonly unanswered?: readonly UnansweredFile[] | undefined
  /** Saved because the writer said so. Otherwise it is only a step of a delivery under way. */
  readonly isKept: boolean
  /** Nobody has clicked on Save yet. */
  readonly isByItself?: true | undefined
  /** Graph's @odata.etag after our last write: a draft changed elsewhere has another. */
  readonly etag?: string | undefined
  /** What Graph said the draft holds after our last write or read of it, in its own words. */
  readonly seen?: GraphMessage | undefined
  /** Uploads under way, by our attachment's id: they go on from where the server stands. */
  readonly uploads?: Readonly<Record<string, UploadUnderWay>> | undefined
  /**
   * It was there before this message was opened: it may belong to a conversation and hold what only
   * lies there, so it is never replaced for the sake of headers.
   */
  readonly isOpened?: true
  /** It is in a folder that the writer chose, not in Drafts. */
  readonly isFiled?: true | undefined
  /** Exchange made it as an answer, in the conversation of what it answers. */
  readonly isAnswer?: true
  /**
   * Saved as one MIME message. Graph cannot change that piece by piece (Graph: send Outlook messages as
   * MIME), so the next save replaces it.
   */
  readonly isMime?: true
  /**
   * Seen to have other files than the message, and said so on this page: somebody else changed it. The files it had
   * then, by their ids in Graph.
   */
  readonly alteredFiles?: readonly string[] | undefined
  /** Saved with ids the message no longer has: a new one takes its place, if nobody changed this one. */
  readonly isSuperseded?: true
  /** The older copy, which goes only when this one is complete. */
  readonly replaces?: ServerDraft
}

/** As it is taken up again: whatever was said of others' changes in it is no longer on the page, or never was. */
export function asRestored(draft: ServerDraft | undefined): ServerDraft | undefined {
  const { alteredFiles: _, ...known } = draft ?? {}
  return draft && (known as ServerDraft)
}

/** A draft as it lies in the mailbox now. */
export type FoundDraft = {
  readonly whole: WholeDraft
  readonly files: readonly GraphAttachmentRead[]
}
