/**
 * What can go wrong in a delivery besides a refused request (graph/http/graphError.ts) and a draft
 * that was changed elsewhere (changedElsewhere.ts).
 */

/** The copy in the mailbox is no longer there: deleted, moved or sent elsewhere. */
export class DraftGone extends Error {
  override readonly name = 'DraftGone'
}

/** The draft is gone because it was sent from elsewhere, in this version or another one. */
export class SentElsewhere extends Error {
  override readonly name = 'SentElsewhere'
}

/** The copy in the mailbox has other files than the message: it was changed elsewhere. */
export class DraftAltered extends Error {
  override readonly name = 'DraftAltered'
  /** Names of files that are in the message only. */
  readonly missing: readonly string[]
  /** Names of files that are in the draft only. */
  readonly extra: readonly string[]

  constructor({ missing = [], extra = [] }: Partial<Pick<DraftAltered, 'missing' | 'extra'>> = {}) {
    super('The draft has other files than the message.')
    this.missing = missing
    this.extra = extra
  }
}

/** One file could not be attached; `cause` tells why. */
export class AttachmentFailed extends Error {
  override readonly name = 'AttachmentFailed'
  readonly attachmentId: string

  constructor(attachmentId: string, cause: unknown) {
    super('A file could not be attached.', { cause })
    this.attachmentId = attachmentId
  }
}

/** Graph opens no upload session in another's mailbox (a known issue of Graph). */
export class SharedUploadRefused extends Error {
  override readonly name = 'SharedUploadRefused'
  readonly address: string

  constructor(address: string, cause: unknown) {
    super('A shared mailbox takes no large file.', { cause })
    this.address = address
  }
}

/**
 * What lies only in a draft cannot be brought into another: it is gone, its account is signed out, or
 * it is a link of which Graph does not tell where it leads.
 */
export class CannotCarry extends Error {
  override readonly name = 'CannotCarry'
  readonly because: 'gone' | 'signedOut' | 'reference'

  constructor(because: CannotCarry['because']) {
    super('A stored attachment cannot be carried over.')
    this.because = because
  }
}

/** The final request was made and nobody knows whether it was obeyed. It is never repeated by itself. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome'

  constructor(cause: unknown) {
    super('The answer to the final request is missing.', { cause })
  }
}

/** In the head of a message an address would be read as another one. */
export class AddressUnwritable extends Error {
  override readonly name = 'AddressUnwritable'

  constructor(cause: unknown) {
    super('An address cannot be written in MIME.', { cause })
  }
}

/** As one MIME message the message is more than Graph takes in one request (HTTP 413). */
export class MimeTooLarge extends Error {
  override readonly name = 'MimeTooLarge'

  constructor(cause: unknown) {
    super('The MIME message is too large.', { cause })
  }
}
