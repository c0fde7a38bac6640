/**
 * Why a delivery got no access to the mailbox, in the few ways that want different words.
 *
 * Whoever signs in throws it; `delivery/` knows no sign-in library.
 */
export type DenialReason =
  /** The window was closed, or nothing came of it in time. */
  | 'closed'
  /** The browser blocks windows, and the page could not be left instead. */
  | 'popupBlocked'
  /** The person refused the permission. */
  | 'declined'
  /** Only an administrator can give the permission. */
  | 'needsAdmin'
  | 'signedOut'
  /** Somebody is signed in, and a window must be asked for this. */
  | 'notPermitted'
  /** Another account signed in than the one the message is from. */
  | 'notTheSender'
  | 'offline'
  | 'failed'
  /** This page was never registered, so nobody can sign in. */
  | 'notSetUp'

export class AccessDenied extends Error {
  override readonly name = 'AccessRefused'
  readonly why: DenialReason
  readonly values: Readonly<Record<string, string>> | undefined

  constructor(why: DenialReason, cause?: unknown, values?: AccessDenied['values']) {
    super(`No access: ${why}.`, { cause })
    this.why = why
    this.values = values
  }
}
