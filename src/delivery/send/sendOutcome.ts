/**
 * How a sending can end, failures aside. "Sent" is only said of what Graph accepted, or of a copy that
 * was seen to be this version; "not sent" only of what was looked for and is not there.
 */
export type SendOutcome =
  | {
      readonly kind: 'sent'
      /** ISO 8601, as the copy says. */
      readonly at?: string | undefined
      /** Where Outlook shows it. */
      readonly link?: string | undefined
    }
  /** Exchange holds it until then. */
  | { readonly kind: 'scheduled'; readonly sendAt: string }
  /** It may be sent again. */
  | { readonly kind: 'notSent'; readonly requestId?: string | undefined }
  /** Another version left: an older one, or one that somebody else changed. This one did not. */
  | { readonly kind: 'otherVersion'; readonly copy: SeenCopy }
  /** It must not be sent again before somebody knows more. */
  | {
      readonly kind: 'cannotTell'
      readonly evidence: Evidence
      readonly copy?: SeenCopy | undefined
      readonly requestId?: string | undefined
    }

/** A copy that was found. */
export type SeenCopy = {
  readonly subject?: string | undefined
  /** ISO 8601, as the copy says. */
  readonly at?: string | undefined
  /** Where Outlook shows it. */
  readonly link?: string | undefined
}

/** What was seen when it could not be told. */
export type Evidence =
  /** Nothing, and no copy was to be kept: it would look the same if it had been sent. */
  | 'notKept'
  /** Its draft is gone, and there is no sent copy. */
  | 'draftGone'
  /** A copy that differs no more than Exchange may have changed it, or whose text cannot be read. */
  | 'similar'
  /** The mailbox did not answer. */
  | 'noAnswer'
  /** There is no permission to look into the mailbox. */
  | 'noPermission'
  /** The account it was sent from is signed out. */
  | 'signedOut'
  /** Another account signed in than the one it was sent from. */
  | 'otherAccount'
