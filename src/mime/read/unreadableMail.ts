/** Why a file cannot be opened as a message at all; less than that is a Loss. */
export type Unreadable = 'tooLarge' | 'tooSlow' | 'noMessage' | 'unreadable' | 'canceled'

export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail'
  readonly why: Unreadable

  constructor(why: Unreadable, cause?: unknown) {
    super(`The message cannot be read: ${why}.`, { cause })
    this.why = why
  }
}
