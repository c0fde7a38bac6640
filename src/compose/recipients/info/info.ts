/** What is known of a recipient besides name and address. It is looked up while the message is written, and is no part of it. */
export type Info = {
  /** Outside the sender's organization. */
  readonly isExternal: boolean
  readonly tips?: Tips | undefined
}

/** What the recipient's mailbox says to those who write to it (Graph: mailTips). */
export type Tips = {
  readonly away?: { readonly text: string; readonly until?: string | undefined } | undefined
  readonly isFull: boolean
  /** Does not take mail of this sender. */
  readonly isRestricted: boolean
  readonly isModerated: boolean
  /** Of a group: all who are in it, and those of other organizations. */
  readonly memberCount?: number | undefined
  readonly externalCount?: number | undefined
}

export type Profile = {
  readonly title?: string | undefined
  /** As a data: address. */
  readonly photo?: string | undefined
}

export type RecipientInfo = {
  /** The same value as long as nothing new is known. */
  readonly of: (address: string) => Info
  /** Calls back when more is known, or may be asked for. */
  readonly subscribe: (onChange: () => void) => () => void
  /** Those in the fields now: what is not known of them is looked up. */
  readonly want: (addresses: readonly string[]) => void
  /** Never fails. */
  readonly profileOf: (address: string, signal: AbortSignal) => Promise<Profile>
}
