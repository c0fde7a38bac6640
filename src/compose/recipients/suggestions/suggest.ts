/**
 * Whom the writer may mean. Asked for while a name is typed; who answers never fails, and may answer several times: at
 * once with what this device knows, later with what others say.
 */
import type { Recipient } from '#compose/recipients/recipients.ts'

export type Suggestion = Recipient & {
  /** Written to before, from this device. */
  readonly isRecent?: boolean | undefined
  /** Job title and department. */
  readonly title?: string | undefined
  readonly isExternal?: boolean | undefined
  /** As a data: address; undefined where there is none. */
  readonly photo?: ((signal: AbortSignal) => Promise<string | undefined>) | undefined
  readonly group?: SuggestedGroup | undefined
  /** Takes it out of those written to before. */
  readonly forget?: (() => void) | undefined
}

export type SuggestedGroup = {
  /** Groups in it counted by those who are in them. */
  readonly count?: number | undefined
  /** Who is in it; fails where that cannot be read. */
  readonly members?: (() => Promise<readonly Recipient[]>) | undefined
}

/** A source that could be asked, if it were permitted. */
export type Offer = {
  readonly source: 'people' | 'contacts' | 'directory' | 'groups'
  /** In a click or key. Whether it was permitted. */
  readonly allow: () => Promise<boolean>
}

export type Answer = {
  /** The likeliest first. */
  readonly people: readonly Suggestion[]
  readonly offer?: Offer | undefined
}

export type Suggest = (
  query: string,
  signal: AbortSignal,
  onAnswer: (answer: Answer) => void,
) => void
